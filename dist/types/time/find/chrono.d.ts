import { type Context, type Draft } from '../draft.ts';
/** Dates with a month, as chrono finds them, less what it guesses. */
export declare const findByChrono: ({ text }: Context) => Draft[];
