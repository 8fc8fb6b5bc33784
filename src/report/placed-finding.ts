import { bySeverity, type Finding, type Report } from '../model/index.ts'

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

/** The lowest severity that fails a run. `unchecked` is `error`, and fails it for an article that was not checked too. */
export type FailOn = 'error' | 'warning' | 'unchecked' | 'never'

/** Tells whether a run fails. It depends on severities and on what was not checked, never on the number of findings. */
export function fails(report: Pick<Report, 'counts'> & Partial<Report>, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  if (failOn === 'unchecked' && isIncomplete(report)) return true
  return report.counts.error > 0 || (failOn === 'warning' && report.counts.warning > 0)
}

/** Tells whether an article was not checked that should have been: one of the change, or any for a run about all. */
const isIncomplete = ({ unchecked = [], coverage }: Partial<Report>): boolean =>
  unchecked.length > 0 || (coverage?.change === undefined && (coverage?.skipped ?? []).length > 0)

/** Returns a report that also lists files skipped before it was made. */
export const withSkipped = (report: Report, skipped: Report['coverage']['skipped']): Report => ({
  ...report,
  coverage: { ...report.coverage, skipped: [...skipped, ...report.coverage.skipped] },
})
