import type { Finding, Report, Severity } from '../../src/model/index.ts'
import type { PlacedFinding } from '../../src/report/placed-finding.ts'

/** A finding with what a test does not say left plain. */
export const finding = (parts: Partial<PlacedFinding> = {}): PlacedFinding => ({
  path: 'articles/a.md',
  check: 'fact-value',
  fact: null,
  severity: 'error',
  message: '130 here, 134 in the rules.',
  in: 'text',
  start: 0,
  end: 3,
  text: '130',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 4,
  actual: '130',
  expected: '134',
  evidence: [],
  fixes: [],
  fingerprint: '0',
  ...parts,
})

/** A report that holds these findings. */
export function reportOf(findings: readonly PlacedFinding[], parts: Partial<Report> = {}): Report {
  const files = Map.groupBy(findings, ({ path }) => path)
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    version: 1,
    files: [...files].map(([path, of]) => ({ path, findings: of as Finding[] })),
    counts: { error: count('error'), warning: count('warning'), notice: count('notice') },
    coverage: { articles: files.size, quantities: 37, compared: 14, uncovered: 23, skipped: [] },
    problems: [],
    ...parts,
  }
}
