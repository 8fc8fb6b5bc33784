import type { Problem } from './article.ts'
import type { Finding, Severity } from './finding.ts'

/** Which findings a run shows. */
export type ShownScope = 'changed' | 'files' | 'all'

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

/** What differs between two sets of rules. */
export interface ChangedRules {
  /** Ids of facts that are new, gone, read otherwise, or have other values; in order. */
  facts: string[]
  /** Names of people, places, events and the like that are new, gone, or of which something else is said; in order. */
  names: string[]
  /** All that these are and were called: an article that the change concerns has one of these words. */
  words: string[]
}

/** What a change of the rules makes of what the checks find in articles, changed or not. */
export interface BlastRadius {
  version: 1
  /** The commit with the rules before. */
  since: string
  changed: Pick<ChangedRules, 'facts' | 'names'>
  /** Number of articles that speak of what changed. */
  articles: number
  /** Findings that the change adds, by article: these now disagree with the rules. */
  adds: Report['files']
  /** Findings that the change takes away. */
  takes: Report['files']
  /** Number of findings in these articles that are there before and after. */
  stays: number
}
