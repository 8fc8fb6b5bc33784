import { escapeMarkup } from '../../base/escape-markup.ts'
import type { Report } from '../../model/index.ts'
import { warnings } from '../first-line.ts'
import { foundIn } from '../found.ts'
import { type PlacedFinding, worstFirst } from '../placed-finding.ts'
import { findingAnnotation } from './annotation.ts'
import { findingsTable } from './findings-table.ts'
import { type SummaryNotes, summaryHead } from './summary.ts'
import { truncate } from './truncate.ts'

/** The longest summary or text of a check run that GitHub accepts, in bytes. */
export const MAX_OUTPUT_BYTES = 65_535
const MAX_TITLE = 255
/** The longest message of an annotation that GitHub accepts, in bytes. */
const MAX_MESSAGE_BYTES = 64_000

/** An annotation of the Checks API. */
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

/** Returns a finding as an annotation of a check run. */
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

/**
 * Returns the page of a check run: the title with the counts, the summary with what was checked, and the text with the
 * findings.
 */
export function checkOutput(report: Report, notes: SummaryNotes) {
  return {
    title: truncate(escapeMarkup([foundText(report), ...warnings(report)].join(', ')), MAX_TITLE),
    summary: truncate(summaryHead(report, notes).join('\n\n'), MAX_OUTPUT_BYTES),
    text: findingsTable(worstFirst(report), MAX_OUTPUT_BYTES, notes.linkTo),
  }
}

function foundText(report: Report): string {
  const { coverage, nothing } = report
  if (coverage.articles > 0) return `Found ${foundIn(report)}`
  return nothing?.isExpected ? 'Nothing to check' : 'Nothing was checked'
}
