import type { Finding, Report, Severity, Unshown } from '../model/index.ts'

/** Returns a report without the findings for which `isShown` is false; they are counted under `why`. */
export function narrow(
  report: Report,
  why: keyof Unshown,
  isShown: (path: string, finding: Finding) => boolean,
): Report {
  const counts = none()
  const left = { ...(report.coverage.unshown?.[why] ?? none()) }
  const files = report.files.map(({ path, findings }) => ({
    path,
    findings: findings.filter((finding) => {
      const shown = isShown(path, finding)
      ;(shown ? counts : left)[finding.severity]++
      return shown
    }),
  }))
  const unshown: Unshown = { untouched: none(), known: none(), ...report.coverage.unshown, [why]: left }
  return { ...report, files, counts, coverage: { ...report.coverage, unshown } }
}

const none = (): Record<Severity, number> => ({ error: 0, warning: 0, notice: 0 })
