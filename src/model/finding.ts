import type { Problem } from './article.ts'
import type { BlastRadius } from './blast-radius.ts'
import type { Field } from './span.ts'

export type Severity = 'error' | 'warning' | 'notice'

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
export interface Fix {
  title: string
  path: string | null
  start: number
  end: number
  replacement: string
}

/** What a check says before lines and fingerprints are worked out. Offsets are into the source field. */
export interface Verdict {
  /** Kebab-case id of the check. */
  check: string
  fact: string | null
  severity: Severity
  /** One sentence that an editor understands. */
  message: string
  in: Field
  start: number
  end: number
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

/** What was read and what was not: a green run must never mean that nothing ran. */
export interface Coverage {
  articles: number
  quantities: number
  /** Quantities held against something: a rule, an earlier article, another place of the article, the calendar. */
  compared: number
  uncovered: number
  skipped: Skipped[]
  /** Findings that are counted and not shown; missing where every finding is shown. */
  unshown?: Unshown
}

/** A file that was not checked, or not compared with, and why. */
export interface Skipped {
  path: string
  why: string
  /** Present where factlint failed on it: a run with such a file is no clean one. */
  isInternalError?: true
}

/** Findings made and not shown, by the reason, as many as there are of each severity. */
export interface Unshown {
  /** The change touches neither their words nor what these are held against. */
  untouched: Record<Severity, number>
  /** The baseline knows them. */
  known: Record<Severity, number>
}

/** A report on no files. */
export const emptyReport = (): Report => ({
  version: 1,
  files: [],
  counts: { error: 0, warning: 0, notice: 0 },
  coverage: { articles: 0, quantities: 0, compared: 0, uncovered: 0, skipped: [] },
  problems: [],
})

/** The result of one run over files. */
export interface Report {
  version: 1
  files: { path: string; findings: Finding[] }[]
  counts: Record<Severity, number>
  coverage: Coverage
  /** What could not be read, and what to know about how a file was read (undated, for one). */
  problems: Problem[]
  /** A change of rules, configuration or baseline that is not in force; missing where there is none. */
  proposed?: Proposed
  /** What a change of the rules makes of articles, changed or not; missing where no rule changed. */
  rulesChange?: BlastRadius
  /** What the run was about; missing where a program or a person in a terminal made it. */
  run?: RunFacts
}

/** What is to be known of a run on GitHub so that another one can publish its report. */
export interface RunFacts {
  /** The commit to show the report at. */
  headSha: string
  pullRequest: number | null
  /** What was checked, and why that. */
  scope: string
  /** Things to know that are no findings. */
  remarks: string[]
}

/** What a change of rules, configuration or baseline would make of the findings shown, were it in force. */
export interface Proposed {
  /** The files that it alters. */
  paths: string[]
  /** Findings that it would bring. */
  brings: Report['files']
  /** Findings that it would take away. */
  takes: Report['files']
}
