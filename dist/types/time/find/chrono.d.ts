import { type Finder } from '../draft.ts';
/** Dates with a month, as chrono finds them, less what it guesses. */
export declare const BY_CHRONO: Finder;
