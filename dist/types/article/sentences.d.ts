import type { Passage, Sentence } from '../model/index.ts';
/** Sentences of a passage in order, white space between them left out. Time is linear in the text. */
export declare function splitSentences(passage: Passage, index: number): Sentence[];
