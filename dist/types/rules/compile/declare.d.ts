import type { NamedEvent, Organisation, OwnUnit, Person, Place } from '../../model/index.ts';
import { type Checked } from '../file/checked.ts';
import type { Report } from '../file/report.ts';
import { type RuleFile } from '../file/rule-file.ts';
import type { UnitNames } from '../match/conditions.ts';
import { Declared } from './declared.ts';
import type { DeclaredFact } from './facts.ts';
import { type Written } from './lists.ts';
/** All that rule files give names to, over all files. */
export interface Declarations {
    facts: Declared<DeclaredFact>;
    lists: Declared<Written>;
    places: Declared<Place>;
    people: Declared<Person>;
    organisations: Declared<Organisation>;
    events: Declared<NamedEvent>;
    units: Declared<OwnUnit>;
}
/**
 * Takes down what the files name, and says where a name is taken or cannot be. `complete` is whether these are all the
 * files that there should be.
 */
export declare function declareAll(files: readonly Checked<RuleFile>[], complete: boolean, units: UnitNames, report: Report): Declarations;
