import type { Period } from '../model/date.ts';
/** A day taken apart; month 1 to 12. */
export interface DayParts {
    year: number;
    month: number;
    day: number;
}
/** YYYY-MM-DD of a day that exists (years 0 to 9999; month 1 to 12). */
export declare const isoOf: (year: number, month: number, day: number) => string;
/** The parts of a YYYY-MM-DD day. */
export declare const partsOf: (iso: string) => DayParts;
/** Number of days in a month (1 to 12) of a year of the Gregorian calendar. */
export declare const daysInMonth: (year: number, month: number) => number;
/** Whether the calendar has such a day. */
export declare const dayExists: (year: number, month: number, day: number) => boolean;
/** Weekday of a day: 0 Sunday to 6 Saturday. */
export declare const weekdayOf: (iso: string) => number;
/** Days from `a` to `b`; negative where `b` is earlier. */
export declare const daysBetween: (a: string, b: string) => number;
/** The day `days` after (before, where negative). */
export declare const addDays: (iso: string, days: number) => string;
/** Whole years from one day to another: a birthday counts from its day on. */
export declare function yearsBetween(from: string, to: string): number;
/** First to last day of a month, counted on from January of `year`: month 0 is December of the year before. */
export declare const monthPeriod: (year: number, month: number) => Period;
/** First to last day of a year. */
export declare const yearPeriod: (year: number) => Period;
/** Monday to Sunday of the week that a day lies in. */
export declare const weekPeriod: (iso: string) => Period;
/** Whether `text` is a day of the calendar, written YYYY-MM-DD. */
export declare function isDay(text: string): boolean;
