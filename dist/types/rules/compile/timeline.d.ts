import type { FactValue, Series } from '../../model/index.ts';
import { type Report } from '../file/report.ts';
import type { ToldPart } from './series.ts';
/** Says which values of one list do not stand in order of time. */
export declare function checkOrder(values: readonly FactValue[], report: Report): void;
/** Puts together what several places say of a fact: one series a place, its values in order of time. */
export declare function joinSeries(parts: readonly ToldPart[], report: Report): Series[];
