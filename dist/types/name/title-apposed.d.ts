import type { PeopleIndex } from './people.ts';
import { type TitledName } from './title-before.ts';
import type { Word } from './tokens.ts';
/**
 * "The foreign minister, Peter Lang, signed": a title whose head stands at `at`, with the name between commas behind it.
 * The comma behind the name keeps out the subject of the next clause; what may be a list is left alone.
 */
export declare const titleApposed: (words: Word[], at: number, from: number, index: PeopleIndex, text: string) => TitledName | null;
