/**
 * The longest run of letters and spaces that each match of a regular expression holds, in lower case: where a text does
 * not, the expression need not be tried, nor even made ready. Only what stands outside all groups is looked at; "" where
 * that is nothing, or one of several ways.
 */
export declare function wordsNeeded(source: string): string;
