import type { Report, Severity } from '../model/index.ts'
import { checkPage } from './check-page.ts'
import { findingAnnotation } from './github/annotation.ts'
import { worstFirst } from './placed-finding.ts'

/** An entry of GitLab's code quality report. The names are GitLab's. */
interface CodeQualityIssue {
  description: string
  check_name: string
  /** More about the check; GitLab may show it. */
  content: { body: string }
  /** The same for the same finding in every run. */
  fingerprint: string
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  /** The path within the repo, and 1-based lines. */
  location: { path: string; lines: { begin: number; end: number } }
}

/** GitLab's scale goes from info to blocker. No finding blocks a release. */
const SEVERITY: Record<Severity, CodeQualityIssue['severity']> = { error: 'critical', warning: 'major', notice: 'info' }

/** Returns a report as GitLab's code quality report: a list, the most serious first. */
export const gitlab = (report: Report): CodeQualityIssue[] =>
  worstFirst(report).map((finding) => ({
    description: findingAnnotation(finding).message.replaceAll('\n', ' · '),
    check_name: finding.check,
    content: { body: `What ${finding.check} finds, why, and how to switch it off: ${checkPage(finding.check)}` },
    fingerprint: finding.fingerprint,
    severity: SEVERITY[finding.severity],
    location: { path: finding.path, lines: { begin: finding.line, end: finding.endLine } },
  }))
