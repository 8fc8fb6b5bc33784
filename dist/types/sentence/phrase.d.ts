import type { DateMention } from '../model/index.ts';
import { type Statement } from './marked-sentence.ts';
/** A way of words that ties numbers together; made by `phrase`. */
export interface Phrase {
    pattern: RegExp;
    /** How many numbers and dates a statement must hold for it at the least. */
    numbers: number;
    dates: number;
    /** What such a statement says in any case, in lower case. */
    says: string;
}
/** What a phrase found in a statement. */
export interface Found {
    /** All the words of the phrase, with their marks. */
    text: string;
    /** Indices into the quantities of the reading, by the name in the phrase. */
    numbers: Readonly<Record<string, number>>;
    dates: Readonly<Record<string, DateMention>>;
    /** Words of each other named group. */
    words: Readonly<Record<string, string>>;
    /** All numbers within a named group, in order. */
    within(name: string): number[];
}
/**
 * Makes a phrase of a regular expression in which `{name}` is a number, `{@name}` a date, and `~` up to six words or
 * dates with no punctuation. Whatever the case of the letters.
 */
export declare function phrase(pattern: string): Phrase;
/** Words as they stand, for use in a phrase. */
export declare const literal: (words: string) => string;
/** Every place where one of the phrases stands in the statement. */
export declare function find(phrases: readonly Phrase[], statement: Statement): Generator<Found>;
