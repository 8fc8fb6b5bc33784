import type { Range } from '../model/span.ts';
/** A word of the text; offsets are UTF-16, half-open, without a possessive ending. */
export interface Word extends Range {
    text: string;
    /** Lower case, points gone, apostrophes straight: what lists are asked for. */
    key: string;
    capital: boolean;
    /** Whether "'s" follows: the word ends its phrase. */
    possessive: boolean;
    /** Whether only one space (or hyphen) stands between it and the word before. */
    joined: boolean;
    /** What stands between it and the word before, cut short. */
    gap: string;
}
/** The words of a text, in order; a point belongs to initials and known short forms only. */
export declare const wordsOf: (text: string) => Word[];
