import type { Field, SourceRange } from './span.ts'

export type Severity = 'error' | 'warning' | 'notice'

/** How serious a check's findings are, or that it does not run. */
export type CheckLevel = Severity | 'off'

/**
 * What a check makes of words in quotation marks: the same as of others; at most a notice; nothing. A speaker's words are
 * not the article's, and cannot be put right without asking.
 */
export type QuoteLevel = 'check' | 'notice' | 'ignore'

/** The other side of a finding: what it is held against. `path` null is the article itself. */
export interface Evidence {
  path: string | null
  /** 1-based. */
  line: number | null
  /** YYYY-MM-DD. */
  published: string | null
  text: string
  /** The number it gives, as printed, and the day (YYYY-MM-DD) that it gives it for; only where both are known. */
  says?: { value: string; on: string }
}

/** A way out, as an edit: `replacement` for `[start, end)` of the file (`path` null: this article). */
export interface Fix extends SourceRange {
  title: string
  path: string | null
  replacement: string
}

/** What a check says before lines and fingerprints are worked out. Offsets are into the source field. */
export interface Verdict extends SourceRange {
  /** Kebab-case id of the check. */
  check: string
  fact: string | null
  severity: Severity
  /** One sentence that an editor understands. */
  message: string
  in: Field
  /** As printed. */
  actual: string
  expected: string | null
  evidence: Evidence[]
  fixes: Fix[]
}

/** A verdict placed in its file. */
export interface Finding extends Verdict {
  /** The words it speaks of: exactly the slice `[start, end)`. */
  text: string
  /** 1-based; columns in UTF-16 units. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** Stable when lines move. */
  fingerprint: string
  /** Whether the article did not have it before the change; missing where it is not known how the article was. */
  isNew?: boolean
}
