import type { Side } from '../claim/side.ts';
/** A comparable claim of an earlier article, and whether its number meets the one that is checked. */
export interface Other {
    other: Side;
    meets: boolean;
}
/**
 * Without what no longer counts: a number that a later article puts right in so many words, or that has not been said any
 * more since at least two articles said another one.
 */
export declare function inForce(others: readonly Other[]): Other[];
/** How many articles say it, however often each. */
export declare const articlesIn: (others: readonly Other[]) => number;
