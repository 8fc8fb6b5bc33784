import type { ClaimContext } from './claim.ts'
import type { Severity } from './finding.ts'
import type { Bound, Interval } from './quantity.ts'

/** Where something stands in a rule or data file; line and column 1-based. */
export interface SourceLine {
  path: string
  line: number
  column: number
}

/** A mistake in a rule or configuration file. */
export interface Mistake extends SourceLine {
  /** What is wrong, what was expected, and the nearest valid word where there is one. */
  message: string
}

/** How far a reading may be from the value that holds. */
export type Tolerance = { kind: 'absolute'; by: number } | { kind: 'percent'; by: number } | { kind: 'as-said' }

/** One value of a fact, from a day until another (exclusive end null: still holds, or until the next value). */
export interface FactValue extends Interval {
  bound: Bound
  /** YYYY-MM-DD, first day it holds; null: always has. */
  from: string | null
  /** YYYY-MM-DD, last day it holds; null: until the next value of the same place, if any. */
  until: string | null
  place: string | null
  source: string | null
  /** Whose count it is, where sources differ. */
  by: string | null
  at: SourceLine
}

/** The values of a fact for one place (null: wherever no place is said), with what holds for all of them. */
export interface Series {
  place: string | null
  /** In order of time. */
  values: FactValue[]
  /** Smallest and largest number that can be right at all. */
  range: Interval | null
  /** YYYY-MM-DD, where the values count from this day on: they say nothing of a shorter period ("on Tuesday"). */
  since: string | null
  /** Whether the number can only grow or only shrink from one day to a later one. */
  direction: 'rising' | 'falling' | null
  tolerance: Tolerance
  at: SourceLine
}

/** Something that articles state with a number. Read for any place; its series hold for theirs. */
export interface Fact {
  id: string
  name: string
  /** Unit that measures are converted to; null for counts. */
  unit: string | null
  /** "day" for a daily figure: compared only with the same day. */
  per: string | null
  severity: Severity | null
  message: string | null
  note: string | null
  series: Series[]
  examples: Example[]
  /** Whether the words state this fact. Pure; linear in the words. */
  matches(context: ClaimContext): boolean
  /** How well the words fit; null where they do not state it. */
  fit(context: ClaimContext): Fit | null
  /** Keys of words of which every clause that states it has one: what an index over many facts is made of. */
  triggers: ReadonlySet<string>
  /** Words of which every sentence that states it has one, in some form; null where the rule asks for no certain words. */
  words: readonly string[] | null
  /** All that the rule asks of words, written out: the same where two rules read the same. */
  meaning: string
  at: SourceLine
}

/** How well words fit a fact: of several facts the one with more conditions met, more words, and a nearer word is stated. */
export interface Fit {
  /** Number of conditions met. */
  conditions: number
  /** Number of words of the counted phrase that were asked for. */
  words: number
  /** UTF-16 units from the quantity to the nearest word that was asked for; infinite where none was. */
  distance: number
}

/** A test that a rule carries: what a sentence is read as. */
export interface Example {
  text: string
  published: string | null
  /** The number read as this fact; null: nothing is read. */
  reads: number | null
  at: SourceLine
}

/** A person: right and wrong spellings, and titles over time. */
export interface Person {
  id: string
  name: string
  /** Other right names: "Bibi Netanyahu". */
  also: string[]
  misspellings: string[]
  titles: PersonTitle[]
  at: SourceLine
}

/** A title held from a day until a day (both inclusive; null: open). */
export interface PersonTitle {
  title: string
  from: string | null
  until: string | null
  source: string | null
  at: SourceLine
}

/** A place, other spellings of it, and what it lies in. */
export interface Place {
  name: string
  in: string | null
  also: string[]
  at: SourceLine
}

/** A named event and its day. */
export interface NamedEvent {
  name: string
  also: string[]
  /** YYYY-MM-DD. */
  date: string
  at: SourceLine
}

/** All rules of a run, compiled. */
export interface RuleSet {
  facts: Fact[]
  people: Person[]
  places: Place[]
  events: NamedEvent[]
}
