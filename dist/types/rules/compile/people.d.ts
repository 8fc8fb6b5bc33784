import type { NamedEvent, Person } from '../../model/index.ts';
import { type Checked } from '../file/checked.ts';
import { type Report } from '../file/report.ts';
import { type RuleFile } from '../file/rule-file.ts';
import type { Declared } from './declared.ts';
/** Takes down the people of a file. */
export declare function declarePeople(file: Checked<RuleFile>, people: Declared<Person>, report: Report): void;
/** A misspelling must not be how another name is rightly spelt. */
export declare function checkSpellings(file: Checked<RuleFile>, people: Declared<Person>, report: Report): void;
/** Takes down the events of a file. */
export declare function declareEvents({ located, data, isSound }: Checked<RuleFile>, events: Declared<NamedEvent>): void;
