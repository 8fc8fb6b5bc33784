/** Months: a number beside one is a day or a year. */
export declare const MONTHS: ReadonlySet<string>;
/** Month names that are ordinary words in lower case. */
export declare const MODAL_MONTHS: ReadonlySet<string>;
/** Words before a year. */
export declare const YEAR_LEADERS: ReadonlySet<string>;
/** Words before a number that is none: "more than 1950", "a total of 2010". */
export declare const COUNT_LEADERS: ReadonlySet<string>;
export declare const TOTALS: ReadonlySet<string>;
/** Words between a modal month and the date that it opens: "on may 19". */
export declare const DATE_LEADERS: ReadonlySet<string>;
