import type { Severity } from '../../model/index.ts'

/** A list of words or names. A single one can be written without brackets. */
export type OneOrMore = string | readonly string[]

/** The contents of a rule file, as described by its schema (`rules.schema.json`). */
export interface RuleFile {
  'as-of'?: string
  extends?: OneOrMore
  disable?: OneOrMore
  words?: Record<string, OneOrMore>
  units?: Record<string, RawUnit>
  facts?: Record<string, RawFact>
  series?: readonly (RawSeries & { fact: string })[]
  relations?: readonly RawRelation[]
  places?: Record<string, RawPlace | null>
  people?: readonly RawPerson[]
  organisations?: readonly RawOrganisation[]
  events?: readonly RawEvent[]
}

/** A fact. */
export interface RawFact extends RawSeries {
  name?: string
  match: RawConditions | readonly RawConditions[]
  unit?: string
  per?: string
  examples?: readonly RawExample[]
}

/** Settings for the findings of a rule. */
export interface RawOverrides {
  severity?: Severity
  message?: string
  note?: string
}

/** A set of conditions for words that state a fact. */
export interface RawConditions {
  counts?: OneOrMore
  measures?: OneOrMore
  alone?: OneOrMore
  any?: OneOrMore
  undergoes?: OneOrMore
  does?: OneOrMore
  by?: OneOrMore
  all?: OneOrMore
  where?: 'article' | 'paragraph' | 'sentence'
  none?: OneOrMore
  unless?: OneOrMore
  event?: OneOrMore
  verb?: OneOrMore
  pattern?: string
  place?: OneOrMore
  source?: OneOrMore
  shares?: boolean
}

/** A series of values for one place. */
export interface RawSeries extends RawOverrides {
  place?: string
  range?: readonly [number | null, number | null]
  since?: string
  direction?: 'rising' | 'falling'
  'max-change'?: string
  tolerance?: number | string
  grace?: number
  'as-of'?: string
  by?: string
  source?: string
  values?: readonly RawValue[] | RawTable
}

/** A value, with the days on which it holds. */
export interface RawValue {
  value?: number
  about?: number
  over?: number
  under?: number
  'at-least'?: number
  'at-most'?: number
  between?: readonly [number, number]
  from?: string
  until?: string
  source?: string
  by?: string
}

/** A series in its own file. All keys but `csv` and `json` hold the names of columns. */
export interface RawTable {
  csv?: string
  json?: string
  date: string
  value: string
  until?: string
  source?: string
  by?: string
}

/** An example sentence of a fact. */
export interface RawExample {
  text: string
  published?: string
  reads: number | 'nothing'
  finds?: OneOrMore
}

/** A unit, as a number of another unit. */
export interface RawUnit {
  equals: number
  unit: string
  also?: OneOrMore
}

/** A relation between facts. */
export interface RawRelation extends RawOverrides {
  fact: string
  equals?: RawOther
  'at-most'?: RawOther
  'same-day'?: boolean
}

/** The other side of a relation: a fact, a sum, or a difference. */
export type RawOther = string | { sum?: readonly string[]; difference?: readonly string[] }

/** The names and spellings of something with one correct name. */
export interface RawNames {
  also?: OneOrMore
  misspellings?: OneOrMore
  avoid?: OneOrMore
  former?: readonly { name: string; until: string }[]
  founded?: string | number
}

/** A place. */
export interface RawPlace extends RawNames {
  in?: string
}

/** An organisation. */
export interface RawOrganisation extends RawNames {
  name: string
}

/** A person. */
export interface RawPerson {
  id?: string
  name: string
  also?: OneOrMore
  misspellings?: OneOrMore
  born?: string | number
  died?: string | number
  age?: { years: number; on: string }
  titles?: readonly RawTitle[]
}

/** A title that a person held. */
export interface RawTitle {
  title: string
  from?: string
  until?: string
  seen?: string | readonly [string, string]
  source?: string
}

/** An event with a name and its days. */
export interface RawEvent {
  name: string
  also?: OneOrMore
  date: OneOrMore
  every?: string
}

/** Returns the words of a list, or of a single word; empty if the list is missing or has another type. */
export const listOf = (words: OneOrMore | undefined): string[] =>
  typeof words === 'string' ? [words] : Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []

/** Returns the maps of a section, with their keys or indexes. Other values are left out; the schema reports them. */
export const mapsOf = <T>(section: Record<string, T> | readonly T[] | undefined): [string, T & object][] =>
  Object.entries(section ?? {}).filter(
    (entry): entry is [string, T & object] =>
      typeof entry[1] === 'object' && entry[1] !== null && !Array.isArray(entry[1]),
  )
