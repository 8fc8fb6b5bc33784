import type { MaxChange } from '../../model/index.ts';
/** Reads "300% per week" or "500 per day", as the schema describes it. */
export declare function maxChangeOf(written: string): MaxChange;
