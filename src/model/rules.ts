import type { ClaimContext } from './claim.ts'
import type { Period } from './date.ts'
import type { ConditionSet } from './explanation.ts'
import type { Severity } from './finding.ts'
import type { Bound, Interval } from './quantity.ts'

/** A place in a rule or data file; line and column are 1-based. */
export interface SourceLine {
  path: string
  line: number
  column: number
}

/** A mistake in a rule or configuration file. */
export interface Mistake extends SourceLine {
  /** What is wrong, what was expected, and the closest valid word if there is one. */
  message: string
  /** Address of the documentation of the key. */
  docs?: string
}

/** How far a number may differ from the value in the rules. */
export type Tolerance = { kind: 'absolute'; by: number } | { kind: 'percent'; by: number } | { kind: 'as-said' }

/** How much a number can change: by a percentage or an absolute number, within a period. */
export interface MaxChange {
  kind: 'absolute' | 'percent'
  by: number
  /** Mean length of the period, in days. */
  days: number
  /** As written in the rule: "300% per week". */
  written: string
}

/** What the rules set for findings about a fact. */
export interface FindingOverrides {
  severity: Severity | null
  /** Replaces the finding's own sentence. */
  message: string | null
  /** Background information shown with the finding. */
  note: string | null
}

/** One value of a fact, for a time and place. */
export interface FactValue extends Interval {
  bound: Bound
  /** YYYY-MM-DD, the first day it is valid; null: it has always been. */
  from: string | null
  /** YYYY-MM-DD, the last day it is valid; null: until the next value for the same place, if any. */
  until: string | null
  place: string | null
  source: string | null
  /** Whose count it is, if sources differ. */
  by: string | null
  at: SourceLine
}

/** The values of a fact for one place (null: any text that gives no place), with settings for all of them. */
export interface Series extends FindingOverrides {
  place: string | null
  /** Whether it holds in any place (`place: anywhere`); its place is then null. */
  isAnywhere: boolean
  /** In chronological order. */
  values: FactValue[]
  /** Smallest and largest plausible number. */
  range: Interval | null
  /** YYYY-MM-DD from which the values count; they are not compared with numbers for a shorter period ("on Tuesday"). */
  since: string | null
  /** Whether the number can only rise or only fall over time. */
  direction: 'rising' | 'falling' | null
  maxChange: MaxChange | null
  tolerance: Tolerance
  /** Number of days after a new value during which the old one is accepted too. */
  grace: number
  /** YYYY-MM-DD, the day up to which the series is maintained: after it, its last value says nothing. */
  asOf: string | null
  at: SourceLine
}

/** Something that articles state with a number. Read for any place; each series applies to its own place. */
export interface Fact extends FindingOverrides {
  id: string
  name: string
  /** Unit that measures are converted to; null for counts. */
  unit: string | null
  /** "day" for a daily figure: compared only with the same day. */
  per: string | null
  series: Series[]
  /** Whether it is about one thing that its rule names: "Kestrel Fire". */
  isNamed: boolean
  /** How far its file is from one's own rules: 0 for one's own, more for what they extend. What two facts read goes to the nearer. */
  level: number
  /** The places that its conditions ask for, in lower case. */
  places: readonly string[]
  examples: Example[]
  /** Tells whether the words state this fact. Pure; linear in the words. */
  matches(context: ClaimContext): boolean
  /** Returns how well the words fit; null if they do not state the fact. */
  fit(context: ClaimContext): Fit | null
  /** Returns how the words meet each set of conditions, the closest set first. */
  explain(context: ClaimContext): ConditionSet[]
  /**
   * For an index over many facts: the ways to state the fact, each with lists of word keys. Every clause that states it
   * in that way has at least one key of each list.
   */
  requiredKeys: readonly (readonly (readonly string[])[])[]
  /**
   * Words of which every sentence that states the fact has one, in some form; null if the rule requires no particular
   * words.
   */
  words: readonly string[] | null
  /** Everything that the rule asks of words, written out: equal for two rules that match the same. */
  meaning: string
  at: SourceLine
}

/**
 * How well words fit a fact. If several facts fit, the one with more conditions met wins, then more words, then the
 * nearer word.
 */
export interface Fit {
  /** Number of conditions met. */
  conditions: number
  /** Number of words of the counted phrase that the rule names. */
  words: number
  /** UTF-16 units from the quantity to the nearest word that the rule names; Infinity if there is none. */
  distance: number
}

/** An example in a rule: how a sentence must be read. */
export interface Example {
  text: string
  published: string | null
  /** The number to be read as this fact; null: none. */
  reads: number | null
  /** Ids of the checks with findings about this fact; null if the example does not specify them. */
  finds: string[] | null
  at: SourceLine
}

/** A person: correct and incorrect spellings, and titles over time. */
export interface Person {
  id: string
  name: string
  /** Other correct names: "Bibi Netanyahu". */
  also: string[]
  misspellings: string[]
  /** Date of birth: a day, or the period that contains it; null if the rules do not give it. */
  born: Period | null
  /** Day of death, or the year; missing if the rules do not give it. */
  died?: Period
  titles: PersonTitle[]
  at: SourceLine
}

/** A title and its first and last day (inclusive; null: open). */
export interface PersonTitle {
  title: string
  from: string | null
  until: string | null
  /** The first and the last day on which sources are known to give it: what the rules say where `from` or `until` is open. */
  seen: Period | null
  /** YYYY-MM-DD, the day up to which its file is maintained: after it, an open title says nothing. */
  asOf: string | null
  source: string | null
  at: SourceLine
}

/** The names of something that has one correct name. */
export interface Naming {
  name: string
  /** Other correct names and spellings. */
  also: string[]
  misspellings: string[]
  /** Names that are correct but not used here. */
  avoid: string[]
  former: FormerName[]
  /** Day of founding, or the year; missing if the rules do not give it. */
  founded?: Period
  at: SourceLine
}

/** A former name and the last day it was correct (YYYY-MM-DD). */
export interface FormerName {
  name: string
  until: string
}

/** A place, its spellings, and the place that contains it. */
export interface Place extends Naming {
  in: string | null
}

/** An organisation's present and former names. */
export type Organisation = Naming

/** A relation between facts: one number equals, or is at most, another number, a sum or a difference. */
export interface FactRelation extends FindingOverrides {
  /** Id of the fact on the left-hand side. */
  fact: string
  is: 'equals' | 'at-most'
  /** Ids of the facts on the right-hand side; in a difference, the first minus the second. */
  other: { by: 'one' | 'sum' | 'difference'; facts: string[] }
  /** Whether it applies only to numbers for the same day or period. */
  sameDay: boolean
  at: SourceLine
}

/** A unit that the rules define as a multiple of a known unit. */
export interface OwnUnit {
  /** Singular English name. */
  name: string
  also: string[]
  equals: number
  /** Singular English name of the known unit. */
  unit: string
  at: SourceLine
}

/** How often an event repeats: every so many days, weeks, months or years. */
export interface Repeats {
  count: number
  unit: 'day' | 'week' | 'month' | 'year'
}

/** A named event and its day. */
export interface NamedEvent {
  name: string
  also: string[]
  /** YYYY-MM-DD; of several days the first. */
  date: string
  /** All days that the rules give, in the order of time. */
  days: string[]
  every: Repeats | null
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

/** An empty set of rules. */
export const NO_RULES: RuleSet = {
  facts: [],
  relations: [],
  people: [],
  organisations: [],
  places: [],
  events: [],
  units: [],
}
