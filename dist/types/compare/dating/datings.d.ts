import type { DateMention, Reading, Sentence } from '../../model/index.ts';
import { type DateParts } from './date-parts.ts';
/** A date with the words that say what happened then. */
export interface Dating {
    date: DateMention;
    parts: DateParts;
    sentence: Sentence;
    /** The word that ties the date to its deed, if it says more than "on" or "in": "since", "before". */
    tie: string;
    /** Whether it tells apart what stands behind it: "the 2018 final". */
    isName: boolean;
    /** What the words of the sentence mean, each with its weight: 1 beside the date, a half four words off, and so on. */
    words: ReadonlyMap<string, number>;
}
/** Every dating of a text, in its order. */
export declare function datingsOf(reading: Reading): Dating[];
