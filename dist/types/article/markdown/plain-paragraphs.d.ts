/** A stretch of Markdown: one paragraph that is nothing but text, or anything else. */
export interface Stretch {
    start: number;
    end: number;
    isPlain: boolean;
}
/**
 * Cuts Markdown where a paragraph is nothing but text, as most of the news is: it needs no parser, and no list or
 * quotation goes on behind it, so that what lies between two of them can be parsed by itself. One stretch where something
 * in the text reaches further than that.
 */
export declare function stretches(text: string): Generator<Stretch>;
