import type { Extractor, Refiner } from './draft.ts';
/** Readers of numbers, in order: the first that knows the words at a place reads them. */
export declare const EXTRACTORS: readonly Extractor[];
/** What makes quantities of numbers, in order. */
export declare const REFINERS: readonly Refiner[];
