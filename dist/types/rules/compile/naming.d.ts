import type { Naming, Organisation, Place, SourceLine } from '../../model/index.ts';
import { type Checked } from '../file/checked.ts';
import { type Report } from '../file/report.ts';
import { type RawNames, type RuleFile } from '../file/rule-file.ts';
import type { Declared } from './declared.ts';
/** What a rule says that something is called. */
export declare const namingOf: (name: string, raw: RawNames | null, at: SourceLine) => Naming;
/** Takes down the organisations of a file. */
export declare function declareOrganisations({ located, data, isSound }: Checked<RuleFile>, organisations: Declared<Organisation>): void;
/** A wrong, unwanted or former name must not be how something is rightly called. */
export declare function checkNames(file: Checked<RuleFile>, all: {
    places: Declared<Place>;
    organisations: Declared<Organisation>;
}, report: Report): void;
