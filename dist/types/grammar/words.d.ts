import { type Term } from './library.ts';
/** The words of a text as compromise cuts them, untagged; taken for one sentence, whatever line breaks are in it. */
export declare function wordsOf(text: string): Term[];
