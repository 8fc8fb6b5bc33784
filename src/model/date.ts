import type { Span } from './span.ts'

/** Unit of the calendar that a date names. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

/** A day or period; both ends are days (YYYY-MM-DD), inclusive. */
export interface Period {
  from: string
  to: string
}

/** The part of a period that is meant: "early June", "the end of 2024". */
export type PeriodPart = 'early' | 'mid' | 'late'

/** A day or period that is named by a part of the words of a date. */
export interface NamedPeriod extends Span, Period {}

/** A day or period named in the text. `from` and `to` are null if the words leave it open or it does not exist. */
export interface DateMention extends Span {
  /** YYYY-MM-DD, inclusive. */
  from: string | null
  /** YYYY-MM-DD, inclusive. */
  to: string | null
  grain: Grain
  /** Whether the day does not exist: "31 June". */
  impossible: boolean
  /** The weekday written beside the date ("Friday, March 21, 2024"), 0 Sunday to 6 Saturday; null if there is none. */
  weekday: number | null
  /** Whether the year is written; otherwise it is inferred from the day of publication. */
  yearWritten: boolean
  /** Whether it is relative to the day of publication ("yesterday", "on Thursday", "last month"). */
  relative: boolean
  /** Whether it begins a period that lasts until publication: "since October 7". */
  since: boolean
  /** The part of the period named that is meant; null if all of it is. */
  part: PeriodPart | null
  /**
   * The whole periods named if they are not the one meant: June for "early June", both years for "from 1995 to 1997".
   * Otherwise empty.
   */
  named: readonly NamedPeriod[]
}
