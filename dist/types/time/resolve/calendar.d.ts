import type { Period } from '../../model/date.ts';
import type { When, Which } from '../draft.ts';
import type { Tense } from '../tense/group.ts';
/** A calendar date whose year is to be found. */
export type CalendarWhen = Extract<When, {
    kind: 'calendar';
}>;
/** The month or day nearest to publication on the side that the tense, or a weekday written beside it, says. */
export declare const yearless: (published: string, month: number, day: number | null, which: Which | null, weekday: number | null, tense: () => Tense) => Period | null;
/** Whether no calendar has the day, in its year or, where none is written, in any. */
export declare const isImpossible: ({ year, month, day }: CalendarWhen) => boolean;
/** The period of a date whose year is known. */
export declare const dated: (year: number, month: number | null, day: number | null) => Period | null;
