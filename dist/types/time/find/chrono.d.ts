import { type Context, type Draft } from '../draft.ts';
/** Dates with a month or weekday word, as chrono finds them, less what it guesses. */
export declare const findByChrono: ({ text }: Context) => Draft[];
