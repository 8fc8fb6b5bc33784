import type { Extractor } from '../draft.ts';
/** "a third of", "half the", "half a million", "up a quarter": one part, where no numerator stands before. */
export declare const onePart: Extractor;
