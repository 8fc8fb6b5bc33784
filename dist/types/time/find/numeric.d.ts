import { type Finder } from '../draft.ts';
/** In digits alone: "2024-03-22", "03/04/2024" by the locale, "22.03.2024". A day that no calendar has is kept. */
export declare const NUMERIC: Finder;
