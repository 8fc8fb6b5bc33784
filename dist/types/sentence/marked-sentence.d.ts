import type { DateMention, Reading, Sentence, Span } from '../model/index.ts';
/** Stands for a number that was read, in the words of a statement. */
export declare const NUMBER_MARK = "\uE000";
/** Stands for a date that was read. */
export declare const DATE_MARK = "\uE001";
/**
 * A sentence with one mark in place of each number and each date, so that what stands between them can be asked about
 * as words: "from # to #, an increase of #". White space is folded, quotation marks and dashes are of one kind, and
 * words such as "about" are gone from before a mark: what they say is in the number.
 */
export interface Statement {
    sentence: Sentence;
    words: string;
    /** For each number mark, in order: index into the quantities of the reading. */
    numbers: number[];
    /** For each date mark, in order. */
    dates: DateMention[];
}
/** All sentences of a reading, as statements, in the order of the text; made once. */
export declare function statementsOf(reading: Reading): readonly Statement[];
/** Each span with the index of its sentence: dates and names come passage by passage, as sentences do. */
export declare function placed<T extends Span>(spans: readonly T[], { article, sentences }: Reading): Generator<[T, number]>;
