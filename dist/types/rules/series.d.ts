import type { Place, Series, Tolerance } from '../model/index.ts';
import type { Declared } from './declared.ts';
import type { ReadBeside } from './gather.ts';
import type { Report } from './report.ts';
import type { RawSeries, RuleFile } from './rule-file.ts';
import type { Checked } from './validate.ts';
/** What series are read with. */
export interface SeriesSetting {
    places: Declared<Place>;
    readBeside: ReadBeside;
    report: Report;
}
/** What one place of a rule file says of a fact's values. `tolerance` is null where it says nothing. */
export interface SeriesPart extends Omit<Series, 'tolerance'> {
    tolerance: Tolerance | null;
}
/** Reads one series; `per` is the period of the fact, for which each of its values then holds. */
export declare function readSeries(raw: RawSeries, per: string | null, file: Checked<RuleFile>, setting: SeriesSetting): SeriesPart;
