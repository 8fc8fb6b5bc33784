import type { Fact, FactRelation } from '../../model/index.ts';
import type { Checked } from '../file/checked.ts';
import type { Report } from '../file/report.ts';
import { type RuleFile } from '../file/rule-file.ts';
import type { UnitNames } from '../match/conditions.ts';
import type { Declared } from './declared.ts';
import type { DeclaredFact } from './facts.ts';
/** What relations are compiled with. */
export interface RelationSetting {
    declared: Declared<DeclaredFact>;
    /** The compiled facts. */
    facts: readonly Fact[];
    units: UnitNames;
    report: Report;
}
/** Compiles the relations of a file. A fact that is not known, comes twice, or has another kind of unit is a mistake. */
export declare function relationsOf(file: Checked<RuleFile>, setting: RelationSetting): FactRelation[];
