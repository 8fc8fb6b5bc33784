import { type ArticleSource, type Range, type Reading, type Report } from '../model/index.ts';
import { type CheckOptions } from './check.ts';
import { type ReadOptions } from './read.ts';
/** An article that others may be held against. */
export interface EarlierSource extends ArticleSource {
    /** Ranges of the file; no more is read than the sentences they touch. Without it, all is read. */
    only?: readonly Range[];
}
/** What a run is given: the articles to check, as they were read, and all others that they may be held against. */
export interface RunInput extends CheckOptions {
    readings: readonly Reading[];
    /** Articles to check as they were before, each under the path that it has now: never held against itself. */
    former?: readonly Reading[];
    /** All other articles, or those that matter. */
    earlier: readonly EarlierSource[];
    /** Whether later ones of these are checked too, for what they hold against `readings` and nothing else. */
    andLater?: boolean;
}
/** Reads the articles to check; `onProgress` is told after each. */
export declare function readAll(articles: readonly ArticleSource[], options: ReadOptions, onProgress?: (done: number, total: number) => void): Reading[];
/** Checks articles within themselves, against the rules, against earlier articles and against each other. */
export declare function checkAll(input: RunInput): Report;
