import type { Period } from '../../model/date.ts';
/** What "the previous day", "the same month", "two years later" count in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
/** First to last day of a quarter, counted on from the first of `year`. */
export declare const quarterPeriod: (year: number, quarter: number) => Period;
/** The period of that unit, `by` units away from the one that a day lies in. */
export declare const shiftedPeriod: (day: string, unit: Unit, by: number) => Period;
