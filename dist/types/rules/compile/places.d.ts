import type { Place } from '../../model/index.ts';
import type { Checked } from '../file/checked.ts';
import type { Report } from '../file/report.ts';
import { type RuleFile } from '../file/rule-file.ts';
import type { Declared } from './declared.ts';
/** Takes down the places of a file. */
export declare function declarePlaces({ located, data, isSound }: Checked<RuleFile>, places: Declared<Place>): void;
/** What places lie in must be a place too, and not lie in them. */
export declare function checkPlaces({ located, data, isSound }: Checked<RuleFile>, places: Declared<Place>, report: Report): void;
/** Lower-case names of the places that are one of `names` or lie in one, with their other spellings. */
export declare function within(names: readonly string[], places: Declared<Place>): Set<string>;
