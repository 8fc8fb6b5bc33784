import type { Extractor, Refiner } from './draft.ts';
/** Readers of numbers that begin with a word, in order: the first that knows the words at a place reads them. */
export declare const WORD_EXTRACTORS: readonly Extractor[];
/** Readers of numbers that begin with a figure. */
export declare const FIGURE_EXTRACTORS: readonly Extractor[];
/** What makes quantities of numbers, in order. */
export declare const REFINERS: readonly Refiner[];
