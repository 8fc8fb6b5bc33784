import type { Problem, UnreadKind } from './article.ts'
import type { Finding, Severity } from './finding.ts'
import type { SourceLine } from './rules.ts'

/** Which findings a run shows: those of changed lines, of changed files, or all. */
export type ShownScope = 'changed' | 'files' | 'all'

/** What was read and what was not, so that a run without findings shows how much it checked. */
export interface Coverage {
  articles: number
  quantities: number
  /**
   * Number of quantities compared with something: a rule, an earlier article, another place in the article, the
   * calendar.
   */
  compared: number
  uncovered: number
  skipped: Skipped[]
  /** What was passed over within the articles checked; missing if there was nothing. */
  unread?: UnreadPart[]
  /** What rules say nothing about because it is from after the day up to which they are kept up to date; missing if there is nothing. */
  afterAsOf?: AfterAsOf[]
  /** Findings that are counted but not shown; missing if every finding is shown. */
  unshown?: Unshown
  /** The articles that a change touches; missing for a run that is not about a change. */
  change?: ChangedArticles
}

/** Numbers of the articles that a change touches. */
export interface ChangedArticles {
  added: number
  edited: number
  /** Moved or renamed, whether edited or not. */
  renamed: number
  removed: number
}

/** Why a run checked no article. */
export interface NothingChecked {
  /** One sentence. */
  why: string
  /** Whether that is as it should be: the change touches no article. */
  isExpected: boolean
}

/** How many titles and figures were not checked against a rule file because they are from after its `as-of` day. */
export interface AfterAsOf {
  path: string
  /** YYYY-MM-DD. */
  asOf: string
  titles: number
  figures: number
}

/** How much of one kind was passed over in one article. */
export interface UnreadPart {
  path: string
  what: UnreadKind
  count: number
}

/** A file that was not checked or not compared with, and why. */
export interface Skipped {
  path: string
  why: string
  /** Present if factlint failed on the file; the run is then not clean. */
  isInternalError?: true
}

/** Numbers of findings that are not shown, by reason and severity. */
export interface Unshown {
  /** Findings whose words, and what these are compared with, the change does not touch. */
  untouched: Record<Severity, number>
  /** Findings listed in the baseline. */
  known: Record<Severity, number>
  /** Findings below an error, where only errors are asked for (`--quiet`). */
  quiet?: Record<Severity, number>
  /** Findings beyond the number asked for (`--max-findings`). */
  beyond?: Record<Severity, number>
}

/** The severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** Compares findings or verdicts for sorting, the most serious first. */
export const bySeverity = (a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)

/** Returns how many findings of each severity files have. */
export function countsOf(files: readonly { findings: readonly Finding[] }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++
  return counts
}

/** Returns a report on no files. */
export const emptyReport = (): Report => ({
  version: 1,
  files: [],
  counts: { error: 0, warning: 0, notice: 0 },
  coverage: { articles: 0, quantities: 0, compared: 0, uncovered: 0, skipped: [] },
  problems: [],
})

/** The result of one run. */
export interface Report {
  version: 1
  files: { path: string; findings: Finding[] }[]
  counts: Record<Severity, number>
  coverage: Coverage
  /** What could not be read, and what to know about how a file was read (for example, that it has no date). */
  problems: Problem[]
  /** Why no article was checked; missing if one was. */
  nothing?: NothingChecked
  /** A change of rules, configuration or baseline that is not in force; missing if there is none. */
  proposed?: Proposed
  /** Findings that a change that is not trusted avoids by editing or removing earlier articles; missing if there are none. */
  references?: ChangedReferences
  /**
   * Changed articles that were not checked; for a change that is not trusted also changed files that may be articles, and
   * those not checked in whole. Missing if there are none.
   */
  unchecked?: Unchecked[]
  /** What a change of the rules does to all articles; missing if no rule changed. */
  rulesChange?: BlastRadius
  /** The most pressing of what the keeper of the rules may want to look at; only in the action, missing if there is nothing. */
  ruleNotes?: RuleNote[]
  /** Details of the run on GitHub; missing for runs from the command line or the library. */
  run?: RunFacts
}

/** Earlier articles that a change edits or removes, and with which its articles would disagree if it did not. */
export interface ChangedReferences {
  paths: string[]
  /** The findings against these articles as they were before the change. */
  takes: Report['files']
}

/** A changed file that was not checked, or not in whole. */
export interface Unchecked {
  path: string
  why: string
}

/** Details of a run on GitHub that another run needs to publish its report. */
export interface RunFacts {
  /** The commit that the report is for. */
  headSha: string
  pullRequest: number | null
  /** What was checked, and why. */
  scope: string
  /** Messages that are not findings. */
  remarks: string[]
}

/** What a change of rules, configuration or baseline would do to the findings shown if it were in force. */
export interface Proposed {
  /** The files that the change edits. */
  paths: string[]
  /** Findings that it would add. */
  brings: Report['files']
  /** Findings that it would remove. */
  takes: Report['files']
}

/** The differences between two sets of rules. */
export interface ChangedRules {
  /** Sorted ids of facts that are new, removed, matched differently or given other values. */
  facts: string[]
  /** Sorted names of people, places, events and the like that are new, removed or described differently. */
  names: string[]
  /** All their present and former names: every article that the change concerns contains one of these words. */
  words: string[]
}

/** What a change of the rules does to the findings in all articles, changed or not. */
export interface BlastRadius {
  version: 1
  /** The commit with the former rules. */
  since: string
  changed: Pick<ChangedRules, 'facts' | 'names'>
  /** Number of articles that mention what changed. */
  articles: number
  /** Findings that the change adds, by article. */
  adds: Report['files']
  /** Findings that the change removes, by article. */
  takes: Report['files']
  /** Number of findings in these articles that do not change. */
  stays: number
}

/**
 * What a note on the rules is about: a series without a value for newer days that articles state; a title without an end
 * that articles give to another person since; a fact whose numbers a fact of a shipped pack reads too; a fact that no
 * article states.
 */
export type RuleNoteKind = 'stale-series' | 'past-title' | 'overlap' | 'never-stated'

/** Something about the rules that their keeper may want to change. No finding: the articles may be right. */
export interface RuleNote {
  about: RuleNoteKind
  /** The rule. */
  at: SourceLine
  message: string
  /** Where articles say so: the newest place first. */
  articles: readonly { path: string; line: number }[]
}
