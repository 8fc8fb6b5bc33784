import { type Context, type Draft } from '../draft.ts';
/** Six months: "the first half of 2023", "the second half of last year", "H1 2024". */
export declare const findHalfYears: (context: Context) => Draft[];
