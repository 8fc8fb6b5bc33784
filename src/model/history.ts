import type { Interval } from './quantity.ts'

/** One place where an article gives the number of a fact, in the unit of the fact. */
export interface Saying extends Interval {
  path: string
  /** 1-based. */
  line: number
  /** YYYY-MM-DD, day of publication. */
  published: string
  /** YYYY-MM-DD, the day it is about (the last one of a period); the day of publication if it names none. */
  on: string
  place: string | null
  /** The number as the article puts it, with its bound: "more than 140". */
  said: string
  /** Who says so, as written. */
  attribution: string | null
  /** The sentence. */
  text: string
  /** What is wrong with it, according to the checks or the articles before and after it; null if nothing is. */
  wrong: string | null
}

/** A value of the rules for the time it is valid, in the unit of the fact. */
export interface ReferenceStep extends Interval {
  /** YYYY-MM-DD; null: it has always been valid. */
  from: string | null
  /** YYYY-MM-DD, the last day; null: it is still valid. */
  until: string | null
  source: string | null
  by: string | null
  path: string
  /** 1-based. */
  line: number
}

/** Everything said about a fact in one place (null: no place is known), and what the rules say. */
export interface PlaceHistory {
  place: string | null
  /** In chronological order. */
  reference: ReferenceStep[]
  /** By the day they are about, then by path and line. */
  sayings: Saying[]
}

/** Everything said about a fact. */
export interface FactHistory {
  /** Id of the fact. */
  fact: string
  name: string
  /** Singular English name; null for a count. */
  unit: string | null
  per: string | null
  /** Number of sentences examined if there were more, the latest ones; null: all were examined. */
  latest: number | null
  /** Places with values in the rules first, then by how often they are mentioned. */
  places: PlaceHistory[]
}
