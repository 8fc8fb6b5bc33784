import { type Phrase, type Word } from './phrase.ts';
/** Where a phrase of a list stands among the words of a clause. */
export interface Hit {
    /** Index of its first word. */
    at: number;
    /** Number of its words. */
    length: number;
}
/** A list of words and phrases, any one of which will do, looked up by first word: time is linear in the clause. */
export declare class WordList {
    #private;
    constructor(phrases: readonly Phrase[]);
    /** Every place where a phrase of the list stands, in order of the first word. */
    hits(words: readonly Word[]): Hit[];
    /** Whether a phrase of the list stands anywhere. */
    standsIn(words: readonly Word[]): boolean;
    /** Number of words of the longest phrase that `words` end in; 0 where they end in none. */
    ending(words: readonly Word[]): number;
    /** Number of words of the longest phrase that stands anywhere; 0 where none does. */
    longest(words: readonly Word[]): number;
    /** Its words and phrases as rules write them, in small letters. */
    get written(): string[];
    /** Keys one of which every clause has that holds a phrase of the list. */
    get firstKeys(): IterableIterator<string>;
    /** The phrases by their first words, for two lists to be held against each other. */
    toJSON(): unknown;
}
