type Rule = (year: number) => string;
/**
 * The day of a feast in a year, by lower-case name. Only feasts whose day follows from a calendar, the same
 * everywhere: no Independence Day, of which each nation has its own, and none that waits for the moon to be seen. Of feasts of many days, the first.
 */
export declare const FEASTS: ReadonlyMap<string, Rule>;
export {};
