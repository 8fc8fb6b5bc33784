import { escapeMarkup } from '../../base/escape-markup.ts'
import { dayText } from '../../english/printed-value.ts'
import type { Annotation, Evidence, Problem, Report, Severity, Unchecked } from '../../model/index.ts'
import { type PlacedFinding, worstFirst } from '../placed-finding.ts'

/** GitHub's limit for annotations of one severity from one step. It drops the rest without a message. */
export const LIMIT_PER_SEVERITY = 10

/** Returns a finding as an annotation, with its message, the other side, and the suggested corrections. */
export function findingAnnotation(finding: PlacedFinding): Annotation {
  const oneLine = finding.line === finding.endLine
  return {
    severity: finding.severity,
    title: `factlint: ${finding.check}`,
    message: escapeMarkup(
      [
        finding.message,
        ...finding.evidence.map(evidenceLine),
        ...[...finding.fixes.map(({ title }) => title), finding.rules ?? []].flat().map((way) => `→ ${way}`),
      ].join('\n'),
      finding.evidence.flatMap(({ source }) => source ?? []),
    ),
    path: finding.path,
    startLine: finding.line,
    endLine: finding.endLine,
    startColumn: oneLine ? finding.column : null,
    endColumn: oneLine ? finding.endColumn : null,
  }
}

/** A problem at a line of a file. Problems without a line appear only in the summary. */
type PlacedProblem = Problem & { path: string; line: number }

/** Returns an annotation for something in a file that could not be read, or for a note without effect. */
export const problemAnnotation = (problem: PlacedProblem): Annotation => ({
  severity: 'notice',
  title: 'factlint: remark',
  message: escapeMarkup(problem.message),
  path: problem.path,
  startLine: problem.line,
  endLine: problem.line,
  startColumn: problem.column,
  endColumn: problem.column,
})

/** Returns the annotation beside a changed article that was not checked. */
const uncheckedAnnotation = ({ path, why }: Unchecked): Annotation => ({
  severity: 'warning',
  title: 'factlint: not checked',
  message: escapeMarkup(`This article was not checked: ${why}.`),
  path,
  startLine: 1,
  endLine: 1,
  startColumn: null,
  endColumn: null,
})

/** Returns the changed articles that were not checked at all, and are still there. */
function skippedArticles({ unchecked = [], coverage }: Report): Unchecked[] {
  const skipped = new Set(coverage.skipped.flatMap(({ path, isInternalError }) => (isInternalError ? [] : [path])))
  return unchecked.filter(({ path }) => skipped.has(path))
}

/**
 * Returns the annotations that the runner will show, the most serious first, and how many there are in total. Findings
 * with a fingerprint in `settled` are left out.
 */
export function annotationsOf(
  report: Report,
  taken: Record<Severity, number>,
  settled: ReadonlySet<string> = new Set(),
): { shown: Annotation[]; total: number } {
  const problems = report.problems.filter((problem) => problem.line !== null) as PlacedProblem[]
  const findings = worstFirst(report).filter(({ fingerprint }) => !settled.has(fingerprint))
  const all = [
    ...findings.map(findingAnnotation),
    ...skippedArticles(report).map(uncheckedAnnotation),
    ...problems.map(problemAnnotation),
  ]
  const left = {
    error: LIMIT_PER_SEVERITY - taken.error,
    warning: LIMIT_PER_SEVERITY - taken.warning,
    // one notice is reserved for saying that there are more
    notice: LIMIT_PER_SEVERITY - taken.notice - 1,
  }
  return { shown: all.filter(({ severity }) => left[severity]-- > 0), total: all.length }
}

/**
 * Returns the other side as `articles/doha.md:9 (20 Mar 2024): "the remaining 134 hostages"`; without a place, the
 * words alone.
 */
export function evidenceLine({ path, line, published, text }: Evidence): string {
  const place = path === null ? (line === null ? '' : `line ${line}`) : line === null ? path : `${path}:${line}`
  const day = published === null ? '' : `(${dayText(published)})`
  const source = [place, day].filter((part) => part !== '').join(' ')
  return source === '' ? text : `${source}: ${text}`
}
