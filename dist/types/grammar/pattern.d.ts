/** A match expression made ready to be run over words. */
export interface Pattern {
    /** The expression. */
    written: string;
    /** Whether the words hold it anywhere. Time is at worst in proportion to their number times the terms of the expression. */
    standsIn(words: string): boolean;
}
/**
 * Makes an expression of compromise's match syntax ready, or says what is wrong with it: a regular expression, which is
 * never run; a tag that there is not; brackets that do not fit; or too many terms.
 */
export declare function compilePattern(expression: string): Pattern | {
    wrong: string;
};
