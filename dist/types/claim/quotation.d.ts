import type { Range } from '../model/index.ts';
/**
 * Ranges of a passage that stand in quotation marks, marks and all, in the order of the text; one inside another is part
 * of it.
 */
export declare function quotedRanges(text: string): Range[];
