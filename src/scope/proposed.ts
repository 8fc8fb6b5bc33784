import type { Proposed, Report } from '../model/index.ts'

/** What a change of the files at `paths` makes of a report: `then` is what it would be with them in force. */
export const proposedBy = (paths: string[], now: Report, then: Report): Proposed => ({
  paths,
  brings: without(then, now),
  takes: without(now, then),
})

/** The findings of one report that another does not have, by their fingerprints. */
function without(report: Report, other: Report): Report['files'] {
  const has = new Set(other.files.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  return report.files.flatMap(({ path, findings }) => {
    const left = findings.filter(({ fingerprint }) => !has.has(fingerprint))
    return left.length > 0 ? [{ path, findings: left }] : []
  })
}
