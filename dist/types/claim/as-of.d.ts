import type { DateMention, Period, Range, Token } from '../model/index.ts';
/**
 * The day or period a quantity speaks of: the nearest date that begins in its scope ("on Saturday, March 2" runs past a
 * comma). A date that belongs to the act of saying ("said on Friday that …") lies outside of it.
 */
export declare function asOfIn(dates: readonly DateMention[], scope: readonly Range[], at: Range): Period | null;
/** "before 23 April", "after 2017": a day that only bounds the time spoken of. */
export declare function isBound(date: DateMention, tokens: readonly Token[]): boolean;
/** The day of a report, where it is too long past to stand for the day of publication ("said in early February that"). */
export declare function longAgo(said: Period | null, published: string | null): Period | null;
/** "At the time there were 137": another day, and which one the sentence does not say. */
export declare function speaksOfAnotherTime(tokens: readonly Token[]): boolean;
