/** Month by lower-case name or short form without its point, 1 to 12. */
export declare const MONTH_NUMBERS: Map<string, number>;
/** Weekday by lower-case name or short form without its point, 0 Sunday to 6 Saturday. */
export declare const WEEKDAY_NUMBERS: Map<string, number>;
/** Whether the word (lower case) is a short form: "oct", "sat". */
export declare const isShortForm: (word: string) => boolean;
/** Month names and short forms, longest first, for a pattern. */
export declare const MONTH_NAMES: string[];
/** Weekday names and short forms, longest first, for a pattern. */
export declare const WEEKDAY_NAMES: string[];
/** Small counts in words, as they stand before "days ago"; "a" is one. */
export declare const COUNTS: Map<string, number>;
/** What is counted in "three days ago". */
export declare const UNITS: string[];
