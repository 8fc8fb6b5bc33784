import type { Naming, RuleSet } from '../model/index.ts';
/** One name of a place or organisation, and what it is to it. */
export interface KnownName {
    words: string;
    naming: Naming;
    is: 'right' | 'misspelt' | 'avoided' | 'former';
    /** Last day of a former name. */
    until: string | null;
}
/** Names by their first word, the longest first. */
export type NamingIndex = ReadonlyMap<string, readonly KnownName[]>;
/** All names of the rules' places and organisations; empty where none is ever wrong. Built once for a set of rules. */
export declare function namingIndex(rules: RuleSet): NamingIndex;
/** A word of running text: letters and digits, from one to the next mark or space. */
export declare const WORD: RegExp;
