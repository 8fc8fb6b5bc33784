import type { Field, SourceRange } from './span.ts'

/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'notice'

/** The severity of a check's findings, or `off` if it does not run. */
export type CheckLevel = Severity | 'off'

/**
 * How a check treats words in quotation marks: like other words (`check`), at most as a notice, or not at all. A
 * speaker's words are not the article's and cannot be corrected without asking.
 */
export type QuoteLevel = 'check' | 'notice' | 'ignore'

/** A relation that numbers of an article may stand in. */
export type RelationKind =
  | 'sum'
  | 'balance'
  | 'level'
  | 'change'
  | 'share'
  | 'hundred'
  | 'proportion'
  | 'product'
  | 'average'
  | 'parts'
  | 'portion'

/**
 * How many times as often as in the articles that factlint was measured on chance brings numbers near each other, by
 * relation; 1 for one that is not named.
 */
export type NearMisses = Readonly<Partial<Record<RelationKind, number>>>

/** The other side of a finding: what the words are compared with. `path` null is the article itself. */
export interface Evidence {
  path: string | null
  /** 1-based. */
  line: number | null
  /** YYYY-MM-DD. */
  published: string | null
  text: string
  /** The number it gives, as printed, and the day (YYYY-MM-DD) it gives it for; only if both are known. */
  says?: { value: string; on: string }
  /** True where the other article is another version of the same story. */
  version?: true
  /** The address in the text that a rule gives as its source; only of rules that may link anywhere. */
  source?: string
}

/** A suggested edit: `replacement` for `[start, end)` of the file (`path` null: this article). */
export interface Fix extends SourceRange {
  title: string
  path: string | null
  replacement: string
}

/** What a check reports, before lines and fingerprints are added. Offsets are into the source text named by `in`. */
export interface Verdict extends SourceRange {
  /** Kebab-case id of the check. */
  check: string
  fact: string | null
  severity: Severity
  /** One sentence for editors. */
  message: string
  in: Field
  /** What the article says, as printed. */
  actual: string
  expected: string | null
  evidence: Evidence[]
  fixes: Fix[]
  /** The command that writes what is right into the rules; missing where there is none. */
  rules?: string
}

/** The sentence around the words of a finding: its range in the source, and its text as a reader sees it, on one line. */
export interface QuotedSentence extends SourceRange {
  text: string
}

/** A verdict with its place in the file. */
export interface Finding extends Verdict {
  /** The words it is about: exactly the slice `[start, end)`. */
  text: string
  /** 1-based; columns in UTF-16 units. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** Stays the same when lines move. */
  fingerprint: string
  /** The sentence that has the words in it; missing if they stand in none. */
  sentence?: QuotedSentence
  /** Whether the article did not have it before the change; missing if the article's earlier version is not known. */
  isNew?: boolean
}
