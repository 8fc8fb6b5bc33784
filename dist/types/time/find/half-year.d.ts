import { type Finder } from '../draft.ts';
/** Six months: "the first half of 2023", "the second half of last year", "H1 2024". */
export declare const HALF_YEARS: readonly Finder[];
