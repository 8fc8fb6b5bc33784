import type { Token } from '../../model/index.ts';
/** One or more words that must follow each other. Each place holds the keys of which a token needs one. */
export type Phrase = readonly (readonly string[])[];
/** Key of a word class, by the tag that the tagger gives it. */
export declare const tagged: (tag: string) => string;
/** A phrase as an editor writes it: words inflect, unless written `=held`; hyphens count as spaces. */
export declare function readPhrase(written: string): Phrase;
/** Word classes that the tagger knows, by the name that rules use. */
export declare const WORD_CLASSES: ReadonlyMap<string, Phrase>;
/** A phrase as rules write it, in small letters; a word class as `<nationality>`. */
export declare function writtenAs(phrase: Phrase): string;
/** A word of a sentence, with every key that a phrase may ask it for. */
export interface Word {
    /** Where its token starts and ends in the passage's visible text. */
    start: number;
    end: number;
    keys: readonly string[];
}
/** The words of tokens, hyphenated ones taken apart. */
export declare const wordsOf: (tokens: readonly Token[]) => Word[];
/** Whether `phrase` stands at index `at` of `words`. Words that were taken from different places do not follow each other. */
export declare const standsAt: (phrase: Phrase, words: readonly Word[], at: number) => boolean;
