import { type Context, type Draft } from '../draft.ts';
/** Counted from the day of publication: "last year", "yesterday", "three days ago", "over the weekend". */
export declare const findRelative: (context: Context) => Draft[];
