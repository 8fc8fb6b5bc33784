import type { Evidence, Report } from '../model/index.ts'

/** Returns a report whose evidence links nowhere: what a stranger's rules give as a source stays text. */
export const withoutSources = (report: Report): Report => ({
  ...report,
  files: report.files.map(({ path, findings }) => ({
    path,
    findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(withoutSource) })),
  })),
})

const withoutSource = ({ source: _, ...rest }: Evidence): Evidence => rest
