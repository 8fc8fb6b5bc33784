import { type Context, type Draft } from '../draft.ts';
/** "the 1990s", "the '60s", "in the eighties". */
export declare const findDecades: (context: Context) => Draft[];
