import { type Finder } from '../draft.ts';
/** Years in figures where the words around make them years: "in 1987", "the 2024 election", "2021–22". */
export declare const YEARS: Finder;
