import type { Which } from '../draft.ts';
import type { Tense } from '../tense/group.ts';
/** The last such weekday on or before a day. */
export declare const weekdayUpTo: (day: string, weekday: number) => string;
/** The first such weekday on or after a day. */
export declare const weekdayFrom: (day: string, weekday: number) => string;
/** The weekday of the week `weeks` away; weeks begin on Monday. */
export declare const weekdayInWeek: (day: string, weekday: number, weeks: number) => string;
/** The day that a weekday means in an article of that day. */
export declare const resolveWeekday: (published: string, weekday: number, which: Which | null, tense: () => Tense) => string;
