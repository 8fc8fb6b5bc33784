import type { OwnUnit } from '../../model/index.ts';
import type { Checked } from '../file/checked.ts';
import type { Report } from '../file/report.ts';
import { type RuleFile } from '../file/rule-file.ts';
import type { UnitNames } from '../match/conditions.ts';
import type { Declared } from './declared.ts';
/** What to name where nobody can tell which unit was meant. */
export declare const UNIT_EXAMPLES = "; expected one such as tonnes, kilometres, dollars or percent";
/** Takes down the units of a file; each must be made of a unit that is known, and not be one itself. */
export declare function declareUnits({ located, data, isSound }: Checked<RuleFile>, own: Declared<OwnUnit>, known: UnitNames, report: Report): void;
/** The units that are known, and those of the rules. */
export declare function withOwnUnits(known: UnitNames, own: readonly OwnUnit[]): UnitNames;
