import { type Finder } from '../draft.ts';
/** Days of one month, which share its name and year: "14 and 15 June 2024", "June 3, 5 and 7"; from the first to the last. */
export declare const DAY_LISTS: Finder;
