type Rule = (year: number) => string;
/** The day of a feast in a year, by lower-case name. Only feasts whose day follows from the calendar, the same everywhere. */
export declare const FEASTS: ReadonlyMap<string, Rule>;
export {};
