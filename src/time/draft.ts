import type { Grain } from '../model/date.ts'
import type { PassageRange } from '../model/span.ts'

/** How a word beside it points: "last Friday", "next March", "this year". */
export type RelativeWord = 'last' | 'this' | 'next'

/** How words point at a season: "this past winter" is the last one that is over, whatever the month. */
export type Pointer = RelativeWord | 'past' | 'coming'

/** "fall" is autumn. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A date as the words give it, before it is worked out. */
export type When =
  | { kind: 'calendar'; year: number | null; month: number | null; day: number | null; which: RelativeWord | null }
  /** The day of a month that is not named: "the 18th". */
  | { kind: 'day'; day: number }
  | { kind: 'weekday'; weekday: number; which: RelativeWord | null; week: number | null }
  | { kind: 'weekend'; which: RelativeWord | null }
  | { kind: 'quarter'; quarter: number; year: number | null }
  /** `spans`: written with the two years of one winter. */
  | { kind: 'season'; season: Season; year: number | null; spans: boolean; which: Pointer | null }
  | { kind: 'decade'; year: number }
  | { kind: 'feast'; name: string; year: number | null }
  /** `by` units away from the day of publication, or from the day named before. */
  | { kind: 'shift'; unit: Exclude<Grain, 'decade'>; by: number; anchor: 'publication' | 'mention' }
  /** A day or period that the words leave open: a fiscal year, "day 167 of the war". */
  | { kind: 'open'; grain: Grain }

/** "early 2021", "late March". */
export type Edge = 'early' | 'mid' | 'late'

/** A date found in the text; offsets are UTF-16, half-open. */
export interface Draft extends PassageRange {
  when: When
  /** The other end of a range; null where one day or period is named. */
  until: When | null
  edge: Edge | null
  /** The weekday written beside a date, 0 Sunday to 6 Saturday. */
  weekday: number | null
  /** Years from publication, where "last year" stands beside a day or month: -1. */
  yearShift: number | null
  since: boolean
}

/** What finders and refiners may look at. */
export interface Context {
  text: string
  /** YYYY-MM-DD. */
  published: string | null
  /** Whether `03/04/2024` is April 3. */
  dayFirst: boolean
}

/** Reads one shape of date out of a text. */
export interface Finder {
  /**
   * Lists of whole words in lower case, without a plural's "s"; each date of this shape holds a word of every list, so
   * that it is looked for only in texts that do.
   */
  cues: readonly (readonly string[])[]
  find(context: Context): Draft[]
}

/** Corrects, joins or drops what was found; drafts come and go in order of `start`. */
export type Refiner = (drafts: Draft[], context: Context) => Draft[]

/** A draft of a plain date, without anything beside it. */
export const draftOf = (start: number, end: number, when: When): Draft => ({
  start,
  end,
  when,
  until: null,
  edge: null,
  weekday: null,
  yearShift: null,
  since: false,
})
