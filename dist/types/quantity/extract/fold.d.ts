import type { Extractor } from '../draft.ts';
/** "sixfold", "doubled", "halved", "twice as": a multiple in one word. */
export declare const fold: Extractor;
/** "a couple of", "a couple hundred". */
export declare const couple: Extractor;
