import type {
  Amend,
  EarlierClaim,
  NamedArchive,
  NearMisses,
  QuoteLevel,
  Reading,
  RuleSet,
  StatementTable,
  Units,
  Verdict,
} from './index.ts'

/** Looks up what earlier articles say about a claim (by its index); `reading` is the article being checked. */
export type EarlierClaims = (claim: number, reading: Reading) => readonly EarlierClaim[]

/** Everything that a check may use. */
export interface CheckInput {
  reading: Reading
  /** What the article states, as a table. */
  statements: StatementTable
  rules: RuleSet
  units: Units
  /** Makes the edit that adds a value to the rules. */
  amend: Amend
  /** Returns claims of earlier articles that state the same fact or count the same thing; nearest in time first. */
  earlier: EarlierClaims
  /** Returns claims of earlier articles whose sentences have names in common with that of the claim; nearest in time first. */
  alike: EarlierClaims
  /** What other articles say of people, places and things by name. */
  named: NamedArchive
  /** How many times as often as usual numbers of an article miss each other by chance, by relation. */
  nearMisses?: NearMisses
}

/** What a check found, and the indices of the quantities that it compared with something. */
export interface Outcome {
  verdicts: Verdict[]
  compared: number[]
}

/** One kind of contradiction to look for. */
export interface Check {
  /** Kebab-case; the name used in configuration and reports. */
  id: string
  /** What it compares, in one line for the reference. */
  about: string
  /**
   * Level for words in quotation marks, unless configured. The calendar and arithmetic apply to every speaker, but a
   * speaker may count differently from the article.
   */
  quotes: QuoteLevel
  run(input: CheckInput): Outcome
}
