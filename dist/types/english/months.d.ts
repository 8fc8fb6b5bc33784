/** The names of the months, from January on. */
export declare const MONTHS: readonly string[];
/** Their first three letters, which tell each from the others. */
export declare const SHORT_MONTHS: readonly string[];
