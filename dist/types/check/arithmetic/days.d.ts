import type { DateMention, Interval, Period } from '../../model/index.ts';
/** Mean length in days of the units that lengths of time are said in. */
export declare const DAYS_IN: Readonly<Record<string, number>>;
/** The day or period that a date names, without the stretch until publication that "since" opens; null where unknown. */
export declare function periodNamed({ from, to, grain, since }: DateMention): Period | null;
/** Days from one period to another: at least from the end of the first to the start of the second. */
export declare const daysFrom: (a: Period, b: Period) => Interval;
/** The same period `years` earlier. */
export declare const yearsEarlier: ({ from, to }: Period, years: number) => Period;
