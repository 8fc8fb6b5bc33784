import type { DateMention, Period, Range } from '../model/index.ts';
/**
 * The day or period a quantity speaks of: the nearest date that begins in its scope ("on Saturday, March 2" runs past a
 * comma). A date that belongs to the act of saying ("said on Friday that …") lies outside of it.
 */
export declare function asOfIn(dates: readonly DateMention[], scope: readonly Range[], at: Range): Period | null;
