import type { Evidence, Mistake, Problem, Report, Severity } from '../model/index.ts'
import { coverageLine } from './coverage.ts'
import { code, plain, row } from './markdown.ts'
import { type Placed, worstFirst } from './placed.ts'
import { count, dayText, number, SEVERITIES } from './words.ts'

/** A job summary over GitHub's limit of 1 MiB is lost; this leaves room for what other steps of the action add. */
export const MAX_SUMMARY_BYTES = 1_000_000

const SIGN: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

/** What to know of a run beyond its report. */
export interface SummaryNotes {
  /** What was checked and why: "what changed since 1a2b3c". */
  scope: string
  /** Things to know that are no findings: nothing matched, no rules. */
  remarks: readonly string[]
  /** Annotations shown and in all, where GitHub's limits cut them. */
  annotations: { shown: number; total: number }
}

/** The job summary, in Markdown: the findings with both sides, then what was read and what was not. */
export function summary(report: Report, { scope, remarks, annotations }: SummaryNotes): string {
  const findings = worstFirst(report)
  const head = [
    `## ${heading(report)}`,
    ...remarks.map((remark) => `> ${plain(remark)}`),
    `${plain(coverageLine(report.coverage))} Checked: ${plain(scope)}.`,
  ]
  const cut =
    annotations.shown < annotations.total
      ? [
          `GitHub limits annotations: showing ${annotations.shown} of ${number(annotations.total)} beside the lines, the worst first. All are here.`,
        ]
      : []
  const tail = [...problems(report.problems), ...skipped(report.coverage.skipped)]
  return assembled([...head, ...cut], table(findings), tail)
}

function heading({ counts, coverage }: Report): string {
  if (coverage.articles === 0) return 'Nothing was checked'
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${SIGN[severity]} ${count(counts[severity], severity)}`,
  )
  return found.length > 0 ? found.join(' · ') : '✅ No contradictions found'
}

const HEAD = [row(['', 'Where', 'What', 'The other side']), row(['---', '---', '---', '---'])]

const table = (findings: readonly Placed[]) =>
  findings.map((finding) =>
    row([
      SIGN[finding.severity],
      `${code(`${finding.path}:${finding.line}`)}<br>${plain(finding.check)}`,
      what(finding),
      finding.evidence.map(side).join('<br>'),
    ]),
  )

const what = ({ message, fixes }: Placed) =>
  [plain(message), ...fixes.map(({ title }) => `→ ${plain(title)}`)].join('<br>')

function side({ path, line, published, text }: Evidence): string {
  const place = path === null ? (line === null ? '' : `line ${line}`) : code(line === null ? path : `${path}:${line}`)
  const source = [place, published === null ? '' : dayText(published)].filter((part) => part !== '').join(', ')
  return source === '' ? plain(text) : `${source}: ${plain(text)}`
}

const problems = (list: readonly Problem[]) =>
  details(
    count(list.length, 'remark on how files were read', 'remarks on how files were read'),
    list.map(
      ({ path, line, message }) =>
        `- ${path === null ? '' : `${code(line === null ? path : `${path}:${line}`)}: `}${plain(message)}`,
    ),
  )

const skipped = (list: Report['coverage']['skipped']) =>
  details(
    `${count(list.length, 'file')} skipped`,
    list.map(({ path, why }) => `- ${code(path)}: ${plain(why)}`),
  )

const details = (title: string, lines: readonly string[]) =>
  lines.length === 0
    ? []
    : [
        `<details><summary>${title}</summary>`,
        lines.slice(0, 1000).join('\n'),
        ...(lines.length > 1000 ? [`… and ${number(lines.length - 1000)} more.`] : []),
        '</details>',
      ]

/** Puts the parts together; rows that would not fit are counted instead. */
function assembled(head: readonly string[], rows: readonly string[], tail: readonly string[]): string {
  const shown = firstThatFit(rows, MAX_SUMMARY_BYTES - Buffer.byteLength([...head, ...tail].join('\n\n')))
  const left = rows.length - shown.length
  const body = rows.length > 0 ? [[...HEAD, ...shown].join('\n')] : []
  const more = left > 0 ? [`… and ${count(left, 'finding')} more: all of them are in the JSON report.`] : []
  return `${[...head, ...body, ...more, ...tail].join('\n\n')}\n`
}

function firstThatFit(rows: readonly string[], bytes: number): readonly string[] {
  let used = 0
  const end = rows.findIndex((line) => {
    used += Buffer.byteLength(line) + 1
    return used > bytes
  })
  return end < 0 ? rows : rows.slice(0, end)
}

/** The summary of a run that could not start, with each mistake at its place. */
export function mistakesSummary(message: string, mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(
    ({ path, line, column, message, docs }) =>
      `- ${code(`${path}:${line}:${column}`)}: ${plain(message)}${docs ? ` ([how it is written](${docs}))` : ''}`,
  )
  return `${['## ❌ Nothing was checked', plain(message), lines.slice(0, 1000).join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}
