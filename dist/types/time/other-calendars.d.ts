type Calendar = 'hebrew' | 'chinese' | 'persian';
/**
 * The last day of a year of ours that another calendar writes so: "15 Nisan", "Farvardin 1". The runtime knows the
 * calendars. A feast that begins on the eve is given by the day after it.
 */
export declare function dayWritten(calendar: Calendar, words: RegExp, year: number): string;
export {};
