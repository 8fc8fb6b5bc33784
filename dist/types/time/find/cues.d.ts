import type { Finder } from '../draft.ts';
/** Stands for every number of four digits or more. */
export declare const ANY_YEAR: string[];
/** Stands for every number. */
export declare const FIGURE: string[];
/**
 * Makes what tells, from the words of a text read once, which finders have a word to start from there, in their order:
 * most texts hold no date, and few finders find one in those that do.
 */
export declare function findersWithCues(finders: readonly Finder[]): (text: string) => readonly Finder[];
