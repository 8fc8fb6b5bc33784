import { type Context, type Draft } from '../draft.ts';
/** Seasons of a year, dated or seen from the day of publication: "spring 2023", "last summer". */
export declare const findSeasons: (context: Context) => Draft[];
