import type { Proposed, Report } from '../model/index.ts'

/**
 * Compares the reports before and after a change of the files at `paths`. `then` is the report with the changed files
 * in force.
 */
export const proposedBy = (paths: string[], now: Report, then: Report): Proposed => ({
  paths,
  brings: without(then, now),
  takes: without(now, then),
})

/** Returns the findings of one report that another does not have, by their fingerprints. */
function without(report: Report, other: Report): Report['files'] {
  const has = new Set(other.files.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  return report.files.flatMap(({ path, findings }) => {
    const left = findings.filter(({ fingerprint }) => !has.has(fingerprint))
    return left.length > 0 ? [{ path, findings: left }] : []
  })
}
