import type { Draft, Refiner } from '../draft.ts';
/**
 * Joins two neighbours into one, or says null: "not mine". `between` is the text that stands between them, `next` the
 * character after them.
 */
export type Join = (left: Draft, right: Draft, between: string, next: string) => Draft | null;
/** A refiner that joins neighbours, from left to right, as long as they join. */
export declare const joining: (join: Join) => Refiner;
