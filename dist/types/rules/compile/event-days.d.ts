import type { NamedEvent, SourceLine } from '../../model/index.ts';
import type { Report } from '../file/report.ts';
import type { Declared } from './declared.ts';
/** The day that a rule writes as `key`, itself or as an event's name; null, which is reported, where it is neither. */
export type DayOf = (key: string, written: string, at: SourceLine) => string | null;
/** Reads days of rules; where not all files could be read, a name that is not known passes. */
export declare function eventDays(events: Declared<NamedEvent>, complete: boolean, report: Report): DayOf;
