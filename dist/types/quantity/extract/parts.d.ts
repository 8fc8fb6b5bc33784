import type { Extractor } from '../draft.ts';
/** A number with what words divide it into or add to it: "134", "two-thirds", "21 fifths", "two and a half million". */
export declare const parts: Extractor;
