import type { Report, Severity } from '../model/index.ts'
import { SEVERITIES } from '../model/index.ts'
import { narrow } from './narrow.ts'

/** What is shown of a report that was asked to be short. */
export interface Less {
  /** Whether only errors are shown. */
  quiet: boolean
  /** The most findings to show, the most serious first; null for all. */
  most: number | null
}

/** Returns a report with fewer findings, and the others counted. With `quiet`, remarks are left out too. */
export function less(report: Report, { quiet, most }: Less): Report {
  const isError = (_: string, { severity }: { severity: Severity }) => severity === 'error'
  const loud = quiet ? narrow({ ...report, problems: [] }, 'quiet', isError) : report
  const all = loud.files.flatMap(({ findings }) => findings)
  if (most === null || all.length <= most) return loud
  const worst = SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity))
  const shown = new Set(worst.slice(0, most))
  return narrow(loud, 'beyond', (_, finding) => shown.has(finding))
}
