import type { Grain, PeriodPart } from '../model/date.ts'
import type { PassageRange } from '../model/span.ts'

/** The direction of a word beside a date: "last Friday", "next March", "this year". */
export type RelativeWord = 'last' | 'this' | 'next'

/** The direction of a word beside a season: "this past winter" is the last one that has ended, whatever the month. */
export type Pointer = RelativeWord | 'past' | 'coming'

/** A season; "fall" is autumn. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A date as the words give it, before it is resolved to days. */
export type When =
  | { kind: 'calendar'; year: number | null; month: number | null; day: number | null; which: RelativeWord | null }
  /** The day of an unnamed month: "the 18th". */
  | { kind: 'day'; day: number }
  | { kind: 'weekday'; weekday: number; which: RelativeWord | null; week: number | null }
  /** The weekday that a month counts: "the second Tuesday of March"; the last is -1. `away` months from publication without a month. */
  | { kind: 'nth-weekday'; nth: number; weekday: number; month: number | null; year: number | null; away: number }
  | { kind: 'weekend'; which: RelativeWord | null }
  | { kind: 'quarter'; quarter: number; year: number | null }
  /** `spans` says that it is written with both years of one winter. */
  | { kind: 'season'; season: Season; year: number | null; spans: boolean; which: Pointer | null }
  | { kind: 'decade'; year: number }
  | { kind: 'feast'; name: string; year: number | null; which: RelativeWord | null }
  /** `by` units from the day of publication, or from the date mentioned before. */
  | { kind: 'shift'; unit: Exclude<Grain, 'decade'>; by: number; anchor: 'publication' | 'mention' }
  /** A day or period that the words do not determine: a fiscal year, "day 167 of the war". */
  | { kind: 'open'; grain: Grain }

/** A date found in the text; offsets are UTF-16, half-open. */
export interface Draft extends PassageRange {
  when: When
  /** The other end of a range; null for a single day or period. */
  until: When | null
  edge: PeriodPart | null
  /** Where the name begins after the words for an edge: at "March" in "late March". */
  name: number
  /** The ends of a range that are dates by themselves: "1995" and "1997" in "1995 to 1997". */
  ends: readonly [Draft, Draft] | null
  /** The weekday written beside a date, 0 Sunday to 6 Saturday. */
  weekday: number | null
  /** Years from publication if "last year" or the like stands beside a day or month: -1. */
  yearShift: number | null
  since: boolean
}

/** What finders and refiners may use. */
export interface Context {
  text: string
  /** YYYY-MM-DD. */
  published: string | null
  /** Whether `03/04/2024` is 3 April. */
  dayFirst: boolean
}

/** Finds one form of date in a text. */
export interface Finder {
  /**
   * Lists of words in lower case, without a plural "s". A text is searched only if it has a whole word of every list.
   */
  cues: readonly (readonly string[])[]
  /**
   * Returns the dates found, in any order; they may overlap. `starts` are the offsets of all words of the first list of
   * cues, in order.
   */
  find(context: Context, starts: readonly number[]): Draft[]
}

/** Corrects, joins or drops drafts. Takes and returns them in order of `start`. */
export type Refiner = (drafts: Draft[], context: Context) => Draft[]

/** Returns a draft of a plain date; offsets are UTF-16, half-open. */
export const draftOf = (start: number, end: number, when: When): Draft => ({
  start,
  end,
  when,
  until: null,
  edge: null,
  name: start,
  ends: null,
  weekday: null,
  yearShift: null,
  since: false,
})
