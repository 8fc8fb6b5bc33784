import { type Context, type Draft } from '../draft.ts';
/** Counted ahead from the day of publication: "two weeks from now", "the truce expires in five days". */
export declare const findAhead: (context: Context) => Draft[];
