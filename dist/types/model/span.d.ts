/** A stretch of text: UTF-16 code units, half-open (`end` is the first unit after it). */
export interface Range {
    start: number;
    end: number;
}
/** Which of the two texts of an article a span lies in: the headline handed in beside it, or the text itself. */
export type Field = 'title' | 'text';
/** Words quoted from an article. `text` is always exactly the slice `[start, end)` of the field named by `in`. */
export interface Span extends Range {
    in: Field;
    text: string;
}
/** Whether two ranges share at least one code unit. */
export declare const overlaps: (a: Range, b: Range) => boolean;
/** Whether `outer` holds all of `inner`. */
export declare const contains: (outer: Range, inner: Range) => boolean;
