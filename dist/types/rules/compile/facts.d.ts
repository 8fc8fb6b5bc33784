import type { Fact, Place, Series, SourceLine } from '../../model/index.ts';
import { type Checked } from '../file/checked.ts';
import type { Report } from '../file/report.ts';
import { type RawFact, type RuleFile } from '../file/rule-file.ts';
import { type Patterns, type UnitNames } from '../match/conditions.ts';
import type { Declared } from './declared.ts';
import type { Lists } from './lists.ts';
/** A fact as it stands in its file. */
export interface DeclaredFact {
    id: string;
    raw: RawFact;
    file: Checked<RuleFile>;
    at: SourceLine;
}
/** What facts are compiled with. */
export interface FactSetting {
    lists: Lists;
    places: Declared<Place>;
    units: UnitNames;
    patterns: Patterns;
    report: Report;
}
/** Compiles a fact; its series are joined beforehand, for they may stand in several files. */
export declare function compileFact({ id, raw, file, at }: DeclaredFact, series: Series[], setting: FactSetting): Fact;
