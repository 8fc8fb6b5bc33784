import type { ClaimContext } from './claim.ts'
import type { Period } from './date.ts'
import type { ConditionSet } from './explanation.ts'
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
  /** Address of what is written about the key at fault. */
  docs?: string
}

/** How far a reading may be from the value that holds. */
export type Tolerance = { kind: 'absolute'; by: number } | { kind: 'percent'; by: number } | { kind: 'as-said' }

/** How far a number can move: by a share of it, in percent, or by a number, in a period of so many days. */
export interface MaxChange {
  kind: 'absolute' | 'percent'
  by: number
  /** Mean length of the period, in days. */
  days: number
  /** As the rule says it: "300% per week". */
  written: string
}

/** What the rules ask a finding to say. */
export interface FindingOverrides {
  severity: Severity | null
  /** In place of the finding's own sentence. */
  message: string | null
  /** What to know about it, shown beside the finding. */
  note: string | null
}

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
export interface Series extends FindingOverrides {
  place: string | null
  /** In order of time. */
  values: FactValue[]
  /** Smallest and largest number that can be right at all. */
  range: Interval | null
  /** YYYY-MM-DD, where the values count from this day on: they say nothing of a shorter period ("on Tuesday"). */
  since: string | null
  /** Whether the number can only rise or only fall from one day to a later one. */
  direction: 'rising' | 'falling' | null
  maxChange: MaxChange | null
  tolerance: Tolerance
  /** For how many days after a new value the old one passes too. */
  grace: number
  at: SourceLine
}

/** Something that articles state with a number. Read for any place; its series hold for theirs. */
export interface Fact extends FindingOverrides {
  id: string
  name: string
  /** Unit that measures are converted to; null for counts. */
  unit: string | null
  /** "day" for a daily figure: compared only with the same day. */
  per: string | null
  series: Series[]
  examples: Example[]
  /** Whether the words state this fact. Pure; linear in the words. */
  matches(context: ClaimContext): boolean
  /** How well the words fit; null where they do not state it. */
  fit(context: ClaimContext): Fit | null
  /** How the words meet each set of conditions, condition by condition; the set that comes nearest first. */
  explain(context: ClaimContext): ConditionSet[]
  /**
   * The ways to state it, each with lists of keys of words: every clause that states it so has a key of each list. What an
   * index over many facts is made of.
   */
  requiredKeys: readonly (readonly (readonly string[])[])[]
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
  /** Ids of the checks that have findings about this fact; null where the example says nothing of them. */
  finds: string[] | null
  at: SourceLine
}

/** A person: right and wrong spellings, and titles over time. */
export interface Person {
  id: string
  name: string
  /** Other right names: "Bibi Netanyahu". */
  also: string[]
  misspellings: string[]
  /** When they were born: a day, or the period in which it lies; null where the rules do not say. */
  born: Period | null
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

/** What something with one right name is called. */
export interface Naming {
  name: string
  /** Other right names and spellings. */
  also: string[]
  misspellings: string[]
  /** Names that are not wrong, but not used here. */
  avoid: string[]
  former: FormerName[]
  at: SourceLine
}

/** A name that was right until a day (YYYY-MM-DD), and on it. */
export interface FormerName {
  name: string
  until: string
}

/** A place, other spellings of it, and what it lies in. */
export interface Place extends Naming {
  in: string | null
}

/** An organisation, and what it is and was called. */
export type Organisation = Naming

/** What holds between facts: a number is the same as, or at most, the number of another, a sum or a difference. */
export interface FactRelation extends FindingOverrides {
  /** Id of the fact that it is about. */
  fact: string
  is: 'equals' | 'at-most'
  /** Ids of the facts on the other side; of a difference the first less the second. */
  other: { by: 'one' | 'sum' | 'difference'; facts: string[] }
  /** Whether it holds only between numbers of the same day or period. */
  sameDay: boolean
  at: SourceLine
}

/** A unit of the rules' own: so many of a known unit. */
export interface OwnUnit {
  /** Singular English name. */
  name: string
  also: string[]
  equals: number
  /** Singular English name of the known unit. */
  unit: string
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
  relations: FactRelation[]
  people: Person[]
  organisations: Organisation[]
  places: Place[]
  events: NamedEvent[]
  units: OwnUnit[]
}

/** No rules at all. */
export const NO_RULES: RuleSet = {
  facts: [],
  relations: [],
  people: [],
  organisations: [],
  places: [],
  events: [],
  units: [],
}
