import { type Finder } from '../draft.ts';
/** Counted from the day named before: "the previous day", "the day after", "two weeks later". */
export declare const ANAPHORS: readonly Finder[];
