import type { Severity } from './finding.ts'

/** A message that GitHub shows beside a line of a file. */
export interface Annotation {
  severity: Severity
  title: string
  message: string
  path: string
  /** 1-based. */
  startLine: number
  endLine: number
  /** 1-based; null if the annotation spans several lines, for which GitHub takes no columns. */
  startColumn: number | null
  endColumn: number | null
}
