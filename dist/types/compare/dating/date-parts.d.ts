import type { DateMention } from '../../model/index.ts';
type Part = 'year' | 'quarter' | 'month' | 'day' | 'weekday';
/** What a date states of the calendar: of "3 May" a month and a day, of "Q2 2020" a quarter and a year. */
export type DateParts = ReadonlyMap<Part, number>;
/**
 * The parts of a date: by the calendar where its day is known, else those that its words name. Empty where it names a
 * stretch, or nothing that another date could differ in ("last week").
 */
export declare function partsOfDate({ text, from, to, grain, since }: DateMention): DateParts;
/** The parts that both dates state and state differently; null where they have none in common. */
export declare function differing(a: DateParts, b: DateParts): Part[] | null;
export {};
