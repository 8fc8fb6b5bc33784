import { type Term, type World } from './library.ts';
/** The tags of a word by its case, its endings and its marks, for one that the lexicon has been asked for. */
export declare function byLetters(word: Term, isFirst: boolean): ReadonlySet<string>;
/** A world in which words are tagged as the library does, a stretch at a time. */
export declare const apart: World;
/** The same for words that have their tags by letters: they are tagged by those around them only. */
export declare const together: World;
