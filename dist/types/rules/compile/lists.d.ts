import type { SourceLine } from '../../model/index.ts';
import type { Report } from '../file/report.ts';
import { WordList } from '../match/word-list.ts';
import type { Declared } from './declared.ts';
/** Names of lists that need no definition. */
export declare const BUILT_IN: readonly string[];
/** Words as written, each with its place. */
export type Written = readonly [string, SourceLine][];
/** Compiles words of rules: lists that they name are written out, names of events among them. */
export declare class Lists {
    #private;
    constructor(own: Declared<Written>, events: readonly string[], report: Report);
    /** Compiles every list, so that a mistake in one that no rule uses is found too. */
    check(): void;
    /** A list of words any one of which will do; null for none. */
    any(words: Written): WordList | null;
    /** A list for each of the words, all of which must stand. */
    all(words: Written): WordList[];
}
