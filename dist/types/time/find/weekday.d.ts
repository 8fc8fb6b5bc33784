import { type Finder } from '../draft.ts';
/** "on Friday", "last Monday", "Tues.", "Wednesday next week". */
export declare const WEEKDAYS: Finder;
