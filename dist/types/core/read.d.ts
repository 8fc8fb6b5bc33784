import type { ArticleSource, Range, Reading, RuleSet } from '../model/index.ts';
/** How articles are read; the same for all articles of a run. */
export interface ReadOptions {
    /** Facts, people and places to read for; none by default. */
    rules?: RuleSet;
    /** Whether 03/04 is 4 March or 3 April; `en-US` by default. */
    locale?: 'en-US' | 'en-GB';
}
/** A reader with its rules made ready once. With `only`, no more is read than the sentences that these ranges of the file touch. */
export type Reader = (source: ArticleSource, only?: readonly Range[]) => Reading;
/** Makes a reader; what it needs of the rules is compiled once for a set of rules, not at each article. */
export declare function readerFor({ rules, locale }?: ReadOptions): Reader;
/** Reads one article whole: quantities, dates, names and claims, with spans into the text as given. */
export declare function extractClaims(source: ArticleSource, options?: ReadOptions): Reading;
