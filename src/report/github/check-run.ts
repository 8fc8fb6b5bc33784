import type { Report } from '../../model/index.ts'
import { type PlacedFinding, worstFirst } from '../placed-finding.ts'
import { tally } from '../words.ts'
import { findingAnnotation } from './annotation.ts'
import { findingsTable } from './findings-table.ts'
import { summaryHead } from './summary.ts'
import { truncate } from './truncate.ts'

/** GitHub refuses a summary or a text of a check run that is longer, in bytes at most as in characters. */
export const MAX_OUTPUT_BYTES = 65_535
const MAX_TITLE = 255
/** Fields of an annotation over 64 KB are refused. */
const MAX_MESSAGE_BYTES = 64_000

/** An annotation as the Checks API takes it. */
export interface CheckAnnotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: 'notice' | 'warning' | 'failure'
  title: string
  message: string
}

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** A finding as an annotation of a check run. */
export function checkAnnotation(finding: PlacedFinding): CheckAnnotation {
  const { severity, title, message, path, startLine, endLine, startColumn, endColumn } = findingAnnotation(finding)
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn === null || endColumn === null ? {} : { start_column: startColumn, end_column: endColumn }),
    annotation_level: LEVEL[severity],
    title: truncate(title, MAX_TITLE),
    message: truncate(message, MAX_MESSAGE_BYTES),
  }
}

/** The page of a check run: the title counts, the summary says what was checked, the text holds the findings. */
export function checkOutput(report: Report, notes: { scope: string; remarks: readonly string[] }) {
  return {
    title: report.coverage.articles === 0 ? 'Nothing was checked' : `Found ${tally(report.counts)}`,
    summary: truncate(summaryHead(report, notes).join('\n\n'), MAX_OUTPUT_BYTES),
    text: findingsTable(worstFirst(report), MAX_OUTPUT_BYTES),
  }
}
