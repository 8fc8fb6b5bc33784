import { type Context, type Draft } from '../draft.ts';
/** "the first quarter of 2024", "Q3 2023", "the fourth quarter". */
export declare const findQuarters: (context: Context) => Draft[];
