import type { DateMention } from '../../model/date.ts';
import { type Unit } from './shift.ts';
/**
 * The first day of what a text named last that lies within one day, week, month and so on: "in 1986" is what "the previous
 * year" is counted from, and not "the previous day". Null where nothing near is.
 */
export declare function lastWithin(mentions: readonly DateMention[], unit: Unit): string | null;
