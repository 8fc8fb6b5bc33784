import type { Report, Severity } from '../model/index.ts'
import { findingAnnotation } from './github/annotation.ts'
import { worstFirst } from './placed-finding.ts'

/** GitLab's scale goes from info to blocker; nothing that an article says blocks a release. */
const SEVERITY: Record<Severity, string> = { error: 'critical', warning: 'major', notice: 'info' }

/** A report as GitLab's code quality report: a list, the worst first. */
export const gitlab = (report: Report) =>
  worstFirst(report).map((finding) => ({
    description: findingAnnotation(finding).message.replaceAll('\n', ' · '),
    check_name: finding.check,
    fingerprint: finding.fingerprint,
    severity: SEVERITY[finding.severity],
    location: { path: finding.path, lines: { begin: finding.line, end: finding.endLine } },
  }))
