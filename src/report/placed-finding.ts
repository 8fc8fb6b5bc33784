import { bySeverity, type Finding, type Report, type Severity } from '../model/index.ts'

/** A finding with the path of its file. */
export interface PlacedFinding extends Finding {
  path: string
}

/** Returns every finding of a report, the most serious first, then by path and position. */
export function worstFirst(report: Report): PlacedFinding[] {
  const all = report.files.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })))
  return all.sort((a, b) => bySeverity(a, b) || byPath(a.path, b.path) || a.start - b.start)
}

const byPath = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Tells whether a run fails. It depends on severities alone, never on the number of findings. */
export function fails(counts: Record<Severity, number>, failOn: 'error' | 'warning' | 'never'): boolean {
  if (failOn === 'never') return false
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0)
}

/** Returns a report that also lists files skipped before it was made. */
export const withSkipped = (report: Report, skipped: Report['coverage']['skipped']): Report => ({
  ...report,
  coverage: { ...report.coverage, skipped: [...skipped, ...report.coverage.skipped] },
})
