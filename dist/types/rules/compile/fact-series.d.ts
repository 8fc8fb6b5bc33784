import type { Checked } from '../file/checked.ts';
import { type RuleFile } from '../file/rule-file.ts';
import type { Declarations } from './declare.ts';
import { type SeriesSetting, type ToldPart } from './series.ts';
/** What all files say of the values of each fact: in the fact itself, or under `series`. */
export declare function collectSeries(files: readonly Checked<RuleFile>[], { facts }: Declarations, setting: SeriesSetting): Map<string, ToldPart[]>;
