import type { Person } from '../model/rules.ts';
import type { Word } from './tokens.ts';
/** One spelling of a person's name, in words. */
export interface Spelling {
    person: Person;
    keys: string[];
    /** The right spelling, where this one is wrong. */
    right: string | null;
}
/** All spellings by their first word, and people by surname where only one bears it. */
export interface PeopleIndex {
    spellings: Map<string, Spelling[]>;
    surnames: Map<string, Person | null>;
}
/** The index of a list of people, built once for each list. */
export declare const peopleIndex: (people: readonly Person[]) => PeopleIndex;
/** The longest spelling that stands at a word, capitalised. */
export declare const spellingAt: (index: PeopleIndex, words: Word[], at: number) => Spelling | null;
