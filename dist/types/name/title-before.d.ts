import type { PeopleIndex } from './people.ts';
import { type NameRun } from './person-name.ts';
import { type TitleRun } from './title-run.ts';
import type { Word } from './tokens.ts';
/** A title and the name behind it. */
export interface TitledName {
    title: TitleRun;
    name: NameRun;
}
/** The first word of the title whose head stands at `head`; none before word `from`. */
export declare const startOf: (words: Word[], head: number, from: number) => number;
/** The title whose head stands at `at`, with the name right behind it. `from` is the first word that is free. */
export declare const titleBefore: (words: Word[], at: number, from: number, index: PeopleIndex, text: string) => TitledName | null;
