import type { Place, Series, Told, Tolerance } from '../../model/index.ts';
import type { Checked } from '../file/checked.ts';
import type { ReadBeside } from '../file/gather.ts';
import type { Report } from '../file/report.ts';
import type { RawSeries, RuleFile } from '../file/rule-file.ts';
import type { Declared } from './declared.ts';
import type { DayOf } from './event-days.ts';
/** What series are read with. */
export interface SeriesSetting {
    places: Declared<Place>;
    dayOf: DayOf;
    readBeside: ReadBeside;
    report: Report;
}
/** What one place of a rule file says of a fact's values. `tolerance` and `grace` are null where it says nothing. */
export interface SeriesPart extends Omit<Series, 'tolerance' | 'grace' | keyof Told> {
    tolerance: Tolerance | null;
    grace: number | null;
}
/** The same with what findings are told to say. */
export type ToldPart = SeriesPart & Told;
/** Reads one series; `per` is the period of the fact, for which each of its values then holds. */
export declare function readSeries(raw: RawSeries, per: string | null, file: Checked<RuleFile>, setting: SeriesSetting): SeriesPart;
