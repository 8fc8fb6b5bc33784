import type { Draft, Refiner } from '../../draft.ts';
/** Whether nothing is counted behind a bare number. */
export declare function standsAlone(draft: Draft, text: string): boolean;
/**
 * "to a close of 1,463.87 points, while the other climbed to 1,333.18", "fell 120 points, or 0.4 per cent, to 25,063.89":
 * points, said with the first of several levels, or with the step.
 */
export declare const levels: Refiner;
