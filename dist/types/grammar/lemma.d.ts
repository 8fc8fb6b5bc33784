import { type Term } from './library.ts';
/** The dictionary form of a tagged word: singular noun, infinitive; the word itself where there is none. */
export declare function lemmaOf(term: Term, normal: string): string;
