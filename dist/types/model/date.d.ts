import type { Span } from './span.ts';
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
/** A day or period; both ends are days (YYYY-MM-DD) and belong to it. */
export interface Period {
    from: string;
    to: string;
}
/** A day or period that the words name. `from` and `to` are null where the words leave it open or it cannot exist. */
export interface DateMention extends Span {
    /** YYYY-MM-DD, inclusive. */
    from: string | null;
    /** YYYY-MM-DD, inclusive. */
    to: string | null;
    grain: Grain;
    /** A day that no calendar has: "31 June". */
    impossible: boolean;
    /** The weekday written beside the date ("Friday, March 21, 2024"), 0 Sunday to 6 Saturday; null where none is. */
    weekday: number | null;
    /** Whether the year was written, or is known only from the day of publication. */
    yearWritten: boolean;
    /** Whether it is counted from the day of publication ("yesterday", "on Thursday", "last month"). */
    relative: boolean;
    /** Whether it opens a period that lasts until publication: "since October 7". */
    since: boolean;
}
