import { type Term } from './library.ts';
import type { Word } from './words.ts';
/**
 * The words of a sentence as compromise's steps up to its `preTagger` tag them, each by what is remembered of it. Those
 * steps themselves are left what is said by more than words: contractions, capitals throughout, years.
 */
export declare function tagWords(words: readonly Word[]): Term[];
