import { type Context, type Draft } from '../draft.ts';
/** Feasts by name, with or without the year: "Good Friday", "Christmas Eve 2023". */
export declare const findFeasts: ({ text }: Context) => Draft[];
