import { type Finder } from '../draft.ts';
/** "the first quarter of 2024", "Q3 2023", "4Q20", "the fourth quarter". */
export declare const QUARTERS: readonly Finder[];
