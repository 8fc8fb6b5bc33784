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
/** One place where an article says something of a name. */
export interface NameSaying {
  path: string
  /** 1-based. */
  line: number
  /** YYYY-MM-DD, day of publication. */
  published: string
  /** The spelling, age, title or year as the article puts it: "Renee Good", "37". */
  said: string
  /** The sentence. */
  text: string
  /** What is wrong with it, according to the other articles; null if nothing is. */
  wrong: string | null
}

/** What is said of a name: how it is written, how old somebody is and which title they have, when it was founded or died. */
export type NameAttribute = 'spelling' | 'age' | 'title' | 'born' | 'died' | 'founded' | 'law'

/** Everything that articles say of a person, a place, an organisation or an event. */
export interface NameHistory {
  /** As it was asked for. */
  name: string
  /** In the order of the list of attributes; those of which nothing is said are left out. */
  attributes: {
    attribute: NameAttribute
    /** By day of publication, then by path and line. */
    sayings: NameSaying[]
  }[]
}
