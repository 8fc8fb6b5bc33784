import { type Context, type Draft } from '../draft.ts';
/** "9/11": 11 September 2001, wherever figures are read day first. */
export declare const findNineEleven: (context: Context) => Draft[];
