import { type Term } from './library.ts';
/** A word as it stands in a text, and what can be said of it without its neighbours. */
export interface Word {
    /** Without tags. */
    term: Omit<Term, 'tags'>;
    /** By the lexicon. */
    tags: ReadonlySet<string>;
    /** By lexicon and letters, as the first word of a sentence and as a later one. */
    first: ReadonlySet<string>;
    later: ReadonlySet<string>;
    /** Whether the library makes several words of it: "didn't", "5km". */
    isSeveral: boolean;
    /** How many words a known phrase that begins with it has at most; 0 where there is none. */
    longest: number;
}
/** The words of a text as compromise cuts them; taken for one sentence, whatever line breaks are in it. */
export declare function wordsOf(text: string): Word[];
