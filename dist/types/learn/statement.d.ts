import type { Bound, Reading } from '../model/index.ts';
/** A number said of something in an article, with the words that could make a rule of it. */
export interface Statement {
    path: string;
    /** 1-based. */
    line: number;
    /** Day that it speaks of, YYYY-MM-DD. */
    day: string;
    published: string;
    sentence: string;
    low: number | null;
    high: number | null;
    bound: Bound;
    unit: string | null;
    per: string | null;
    place: string | null;
    /** The phrase counted or measured, as written, in small letters, head last; empty where a word stands alone. */
    counted: readonly string[];
    /** Its head in singular; empty where there is none. */
    head: string;
    /** Whether the number stands before one thing, and so names it. */
    isName: boolean;
    /** Words beside the number that tell it from others of its kind. */
    words: readonly Beside[];
}
/** A word beside a number. */
export interface Beside {
    /** As written, in small letters, but for names. */
    text: string;
    lemma: string;
    kind: 'deed' | 'thing' | 'name';
}
/** What an article states with a number, so that it could be held against a rule; `lineOf` gives the line of an offset. */
export declare function statementsOf(reading: Reading, lineOf: (offset: number) => number): Statement[];
