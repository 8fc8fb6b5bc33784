import type { ArticleSource, Report } from '../model/index.ts';
import { type CheckOptions } from './check.ts';
/** What a run is given: the articles to check, and all others that they may be held against. */
export interface RunInput extends CheckOptions {
    articles: readonly ArticleSource[];
    /** Other articles; one with the path of an article to check is its own earlier version and is left out. */
    earlier: readonly ArticleSource[];
    /** Told after each file read. */
    onProgress?: (done: number, total: number) => void;
}
/** Checks articles within themselves, against the rules, against earlier articles and against each other. */
export declare function checkAll(input: RunInput): Report;
