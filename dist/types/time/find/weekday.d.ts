import { type Context, type Draft } from '../draft.ts';
/** "on Friday", "last Monday", "Tues.", "Wednesday next week". */
export declare const findWeekdays: ({ text }: Context) => Draft[];
