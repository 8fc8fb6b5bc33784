import type { Extractor } from '../draft.ts';
/** The expression by which `scan` finds them. */
export declare const ONE_UNIT: string;
/** "a penny", "a kilobyte is", "a full percentage point": the article as the number one. */
export declare const oneUnit: Extractor;
