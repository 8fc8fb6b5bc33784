import { type Finder } from '../draft.ts';
/** A day of a month that the words leave out: "on the 18th", "by the 30th of this month". */
export declare const DAYS_OF_MONTH: Finder;
