import { escapeControls } from '../../base/escape-controls.ts'
import type { Problem, Report, Severity } from '../../model/index.ts'
import { checkPage } from '../check-page.ts'
import { coverageLine } from '../coverage.ts'
import { excerpt } from '../excerpt.ts'
import { otherSkipped, warningsText } from '../first-line.ts'
import { foundIn } from '../found.ts'
import { evidenceLine } from '../github/annotation.ts'
import { proposedText } from '../github/proposed.ts'
import { type PlacedFinding, worstFirst } from '../placed-finding.ts'

/** Applies a style to text, and links it to a URL; leaves it alone if there are no colours. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green', text: string, url?: string) => string

/** Returns text without colours. */
export const noColour: Paint = (_style, text) => text

const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<Severity, string>

/** Returns a report for a terminal. `textOf` returns the text of a checked file, for the excerpts. */
export function checkText(report: Report, textOf: (path: string) => string | null, paint: Paint): string {
  const findings = worstFirst(report).map((finding) => findingText(finding, textOf(finding.path), paint))
  const problems = report.problems.map((problem) => paint('dim', problemLine(problem)))
  const skipped = otherSkipped(report).map(({ path, why }) => paint('dim', escapeControls(`${path}: skipped: ${why}`)))
  const none = report.nothing?.isExpected ? 'Nothing to check.' : 'Nothing was checked.'
  const found = report.coverage.articles === 0 ? none : `Found ${foundIn(report)}.`
  const remarks = [...problems, ...skipped].join('\n')
  return `${[warningsText(report), ...findings, remarks, proposedText(report.proposed), `${paint('bold', found)} ${escapeControls(coverageLine(report.coverage))}`].filter((part) => part !== '').join('\n\n')}\n`
}

/**
 * Returns a finding: place and message, the line with the words underlined, the other side, and the suggested
 * corrections.
 */
export function findingText(finding: PlacedFinding, text: string | null, paint: Paint): string {
  const place = paint('bold', escapeControls(`${finding.path}:${finding.line}:${finding.column}`))
  const head = `${place}: ${paint(COLOUR[finding.severity], finding.severity)}: ${escapeControls(finding.message)} ${paint('dim', `[${finding.check}]`, checkPage(finding.check))}`
  const sides = finding.evidence.map((evidence) => `  = ${escapeControls(evidenceLine(evidence))}`)
  const fixes = finding.fixes.map(({ title }) => `  ${paint('green', '→')} ${escapeControls(title)}`)
  const command = finding.rules ? [`  ${paint('green', '→')} ${escapeControls(finding.rules)}`] : []
  return [
    head,
    ...(text === null || finding.in === 'title' ? [] : quoted(finding, text, paint)),
    ...sides,
    ...fixes,
    ...command,
  ].join('\n')
}

function quoted(finding: PlacedFinding, text: string, paint: Paint): string[] {
  const gutter = String(finding.line)
  const { line, underline } = excerpt(text, finding, finding.sentence)
  const bar = paint('dim', '|')
  return [
    `${paint('dim', gutter)} ${bar} ${line}`,
    `${' '.repeat(gutter.length)} ${bar} ${paint(COLOUR[finding.severity], underline)}`,
  ]
}

const problemLine = ({ path, line, column, message }: Problem) =>
  `${escapeControls([path, line, column].filter((part) => part !== null).join(':'))}${path === null ? '' : ': '}${escapeControls(message)}`
