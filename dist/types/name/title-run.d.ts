import type { TitleStatus } from '../model/name.ts';
import type { Word } from './tokens.ts';
/** A title in a list of words: from word `start` to word `end`, half-open. */
export interface TitleRun {
    start: number;
    end: number;
    title: string;
    status: TitleStatus | null;
}
/** The title's word without a status that is grown onto it: "then-President", "president-elect". */
export declare const bareKey: ({ key }: Word) => string;
/** Whether the word heads a title. */
export declare const isHead: (word: Word | undefined) => boolean;
/** Makes a title of words, without the words that only say its status; null where nothing else is left. */
export declare const titleOf: (words: Word[], start: number, end: number, text: string) => TitleRun | null;
/** Whether the word is rather the surname of the words before it: "Mary King". */
export declare const isSurname: (words: Word[], start: number, head: number) => boolean;
