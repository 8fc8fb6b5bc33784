import { type Token } from '../model/index.ts';
/** What a quantity counts or measures. */
export interface Counted {
    /** The noun phrase, head last, as token indices, half-open. */
    from: number;
    to: number;
    /** Index of the token of the whole, in "134 of the 253 hostages"; null otherwise. */
    whole: number | null;
}
/** Finds what the quantity at token `at` counts, from the words behind it, or before it ("the number of X rose to 5"). */
export declare function countedBy(tokens: readonly Token[], at: number, text: string, offset: number): Counted | null;
/** The noun phrase that starts at `start`: modifiers and nouns up to the last noun; null where no noun stands there. */
export declare function nounPhrase(tokens: readonly Token[], start: number, text: string, offset: number): Counted | null;
