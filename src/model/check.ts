import type { Amend, EarlierClaim, QuoteLevel, Reading, RuleSet, StatementTable, Units, Verdict } from './index.ts'

/** Looks up what earlier articles say; `reading` is the article being checked. */
export type EarlierClaims = (claim: number, reading: Reading) => readonly EarlierClaim[]

/** All that a check may look at. */
export interface CheckInput {
  reading: Reading
  /** What the reading states, row by row. */
  statements: StatementTable
  rules: RuleSet
  units: Units
  /** Offers to add a value to the rules. */
  amend: Amend
  /** Claims of earlier articles that state the same fact, or count the same thing; nearest in time first. */
  earlier: EarlierClaims
}

/** What a check found, and which quantities (indices) it held against something. */
export interface Outcome {
  verdicts: Verdict[]
  compared: number[]
}

/** One way in which an article can contradict something. */
export interface Check {
  /** Kebab-case; the name used in configuration and reports. */
  id: string
  /** What it compares, in one line for the reference. */
  about: string
  /**
   * What it makes of words in quotation marks where nobody says otherwise: the calendar and arithmetic hold whoever speaks,
   * but what a speaker counts need not be what the article does.
   */
  quotes: QuoteLevel
  run(input: CheckInput): Outcome
}
