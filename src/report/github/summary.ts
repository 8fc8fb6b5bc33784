import { numberText } from '../../english/printed-value.ts'
import { type Mistake, type Report, SEVERITIES } from '../../model/index.ts'
import { blastSummary } from '../blast-radius.ts'
import { coverageLine } from '../coverage.ts'
import { otherSkipped, referencesPhrase, uncheckedPhrase, warnings } from '../first-line.ts'
import { worstFirst } from '../placed-finding.ts'
import { count } from '../words.ts'
import { findingsTable, SIGN } from './findings-table.ts'
import type { LinkTo } from './links.ts'
import { code, plain } from './markdown.ts'
import { proposedSummary } from './proposed.ts'
import { timelines } from './timeline.ts'
import { linesThatFit, truncate } from './truncate.ts'

/**
 * The longest job summary, in bytes. GitHub drops one over 1 MiB; this leaves room for the other steps of the action.
 */
export const MAX_SUMMARY_BYTES = 1_000_000

/** The longest warning in the first line, in bytes. */
const MAX_WARNING_BYTES = 1000

/** Each list below the findings gets at most this part of the space. */
const LIST_PART = 8

/** Information about a run in addition to its report. */
export interface SummaryNotes {
  /** What was checked and why: "what changed since 1a2b3c". */
  scope: string
  /** Remarks that are not findings: that nothing matched, or that there are no rules. */
  remarks: readonly string[]
  /** Returns the address of a line of a file as of the commit; missing if it is not known. */
  linkTo?: LinkTo | undefined
}

/**
 * Returns a report as Markdown of at most `bytes`: the findings with both sides, the most serious first, then what was
 * read and what was not.
 */
export function summary(report: Report, notes: SummaryNotes, bytes = MAX_SUMMARY_BYTES): string {
  const head = summaryHead(report, notes)
  const findings = worstFirst(report)
  const tail = [
    ...references(report, bytes / LIST_PART),
    ...unchecked(report, bytes / LIST_PART),
    ...timelines(findings),
    ...proposedSummary(report.proposed, bytes / LIST_PART),
    ...blastSummary(report.rulesChange, bytes / LIST_PART),
    ...ruleNotes(report),
    ...problems(report, bytes / LIST_PART),
    ...skipped(report, bytes / LIST_PART),
  ]
  const room = bytes - Buffer.byteLength([...head, ...tail].join('\n\n')) - 4
  const parts = [...head, findingsTable(findings, room, notes.linkTo), ...tail]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Returns the head of a summary: what was found, remarks, and what was read and why. */
export function summaryHead(report: Report, { scope, remarks }: SummaryNotes): string[] {
  return [
    `## ${heading(report)}`,
    ...(report.nothing?.isExpected ? [plain(report.nothing.why)] : []),
    ...remarks.map((remark) => `> ${plain(remark)}`),
    `${plain(coverageLine(report.coverage))} Checked: ${plain(scope)}.`,
  ]
}

function heading(report: Report): string {
  const { counts, coverage } = report
  const warned = warnings(report).map((phrase) => `⚠️ ${plain(truncate(phrase, MAX_WARNING_BYTES))}`)
  if (coverage.articles === 0)
    return [report.nothing?.isExpected ? '✅ Nothing to check' : 'Nothing was checked', ...warned].join(' · ')
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${SIGN[severity]} ${count(counts[severity], severity)}`,
  )
  const failed = coverage.skipped.filter((one) => one.isInternalError).length
  if (failed > 0) found.push(`⚠️ ${count(failed, 'internal error')}`)
  found.push(...warned)
  return found.length > 0 ? found.join(' · ') : '✅ No contradictions found'
}

/** The section on what to look at in the rules; empty if there is nothing. */
const ruleNotes = ({ ruleNotes: notes = [] }: Report): string[] =>
  notes.length === 0
    ? []
    : [
        '### To look at in the rules',
        notes.map(({ at, message }) => `- ${code(`${at.path}:${at.line}`)}: ${plain(message)}`).join('\n'),
        'All of it: `factlint rules check`.',
      ]

const problems = ({ problems: list }: Report, bytes: number) =>
  details(
    count(list.length, 'remark on reading files', 'remarks on reading files'),
    list.map(
      ({ path, line, message }) =>
        `- ${path === null ? '' : `${code(line === null ? path : `${path}:${line}`)}: `}${plain(message)}`,
    ),
    bytes,
  )

const skipped = (report: Report, bytes: number) => {
  const list = otherSkipped(report)
  return details(
    `${count(list.length, 'file')} skipped`,
    list.map(({ path, why }) => `- ${code(path)}: ${plain(why)}`),
    bytes,
  )
}

const references = (report: Report, bytes: number) =>
  details(
    referencesPhrase(report) ?? '',
    (report.references?.takes ?? []).flatMap(({ path, findings }) =>
      findings.map(({ line, message }) => `- ${code(`${path}:${line}`)}: ${plain(message)}`),
    ),
    bytes,
  )

const unchecked = (report: Report, bytes: number) =>
  details(
    uncheckedPhrase(report) ?? '',
    (report.unchecked ?? []).map(({ path, why }) => `- ${code(path)}: ${plain(why)}`),
    bytes,
  )

function details(title: string, lines: readonly string[], bytes: number): string[] {
  if (lines.length === 0) return []
  const shown = linesThatFit(lines, bytes)
  const left = lines.length - shown.length
  const more = left > 0 ? [`… and ${numberText(left)} more.`] : []
  return [`<details><summary>${title}</summary>`, shown.join('\n'), ...more, '</details>']
}

/** Returns the summary of a run that could not start, with each mistake at its place. */
export function mistakesSummary(message: string, mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(
    ({ path, line, column, message, docs }) =>
      `- ${code(`${path}:${line}:${column}`)}: ${plain(message)}${docs ? ` ([documentation](${docs}))` : ''}`,
  )
  return `${['## ❌ Nothing was checked', plain(message), linesThatFit(lines, MAX_SUMMARY_BYTES / 2).join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}
