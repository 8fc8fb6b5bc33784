import { type VerbGroup } from './group.ts';
/** The verb groups of a list of words, in order; words that belong to one are read once. */
export declare const verbGroups: (words: string[]) => VerbGroup[];
