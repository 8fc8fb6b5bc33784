import type { ArticleSource, Entry } from '../model/index.ts';
/** How articles are read for the index. */
export interface EntryOptions {
    locale: 'en-US' | 'en-GB';
}
/** Reads of an article what can be told without tagging its words: where its numbers stand, and among which words. */
export declare function entryOf(source: ArticleSource, options: EntryOptions): Entry;
