declare const FORMATS: {
    hebrew: Intl.DateTimeFormat;
    chinese: Intl.DateTimeFormat;
    persian: Intl.DateTimeFormat;
};
/**
 * The last day of a year of ours that another calendar writes so: "15 Nisan", "Farvardin 1". The runtime knows the
 * calendars. A feast that begins on the eve is given by the day after it.
 */
export declare function dayWritten(calendar: keyof typeof FORMATS, words: RegExp, year: number): string;
export {};
