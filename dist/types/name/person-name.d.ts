import type { Range } from '../model/span.ts';
import { type PeopleIndex, type Spelling } from './people.ts';
import type { Word } from './tokens.ts';
/** A name in a list of words: from word `start` to word `end`, half-open, and the known spelling it is. */
export interface NameRun extends Range {
    spelling: Spelling | null;
}
/** The capitalised words at `at`, as far as they can be one name; null where they are none. */
export declare const nameAt: (words: Word[], at: number, index: PeopleIndex) => NameRun | null;
