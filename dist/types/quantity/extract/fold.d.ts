import type { Extractor } from '../draft.ts';
/** "sixfold", "doubled", "halved", "twice as": a multiple in one word. */
export declare const fold: Extractor;
/** "a score of witnesses"; "a score of 3-1" is a result, and "a score of points" as good as one. */
export declare const score: Extractor;
/** "a couple of", "a couple hundred". */
export declare const couple: Extractor;
