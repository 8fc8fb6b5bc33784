import { isPack } from '../host/files/beside.ts'
import type { Logger, Place } from '../host/process/logger.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Finding, Report } from '../model/index.ts'

/**
 * Returns a report with paths from the root of the repository, as GitHub and code scanning need them. `prefix` is the path of
 * the folder that the report's own paths are relative to, with a final slash. Names of shipped packs stay as they are.
 */
export function reportFromRoot(report: Report, prefix: string): Report {
  if (prefix === '') return report
  const from = (path: string) => pathFromRoot(path, prefix)
  const placed = <T extends { path: string | null }>(one: T): T => ({
    ...one,
    path: one.path === null ? null : from(one.path),
  })
  const finding = (one: Finding): Finding => ({
    ...one,
    evidence: one.evidence.map(placed),
    fixes: one.fixes.map(placed),
  })
  const files = (list: Report['files']) =>
    list.map((file) => ({ path: from(file.path), findings: file.findings.map(finding) }))
  const { coverage, proposed, references, unchecked, rulesChange, ruleNotes } = report
  return {
    ...report,
    files: files(report.files),
    problems: report.problems.map(placed),
    coverage: {
      ...coverage,
      skipped: coverage.skipped.map(placed),
      ...(coverage.unread ? { unread: coverage.unread.map(placed) } : {}),
      ...(coverage.afterAsOf ? { afterAsOf: coverage.afterAsOf.map(placed) } : {}),
    },
    ...(proposed
      ? { proposed: { paths: proposed.paths.map(from), brings: files(proposed.brings), takes: files(proposed.takes) } }
      : {}),
    ...(references ? { references: { paths: references.paths.map(from), takes: files(references.takes) } } : {}),
    ...(unchecked ? { unchecked: unchecked.map(placed) } : {}),
    ...(ruleNotes
      ? { ruleNotes: ruleNotes.map((note) => ({ ...note, at: placed(note.at), articles: note.articles.map(placed) })) }
      : {}),
    ...(rulesChange
      ? { rulesChange: { ...rulesChange, adds: files(rulesChange.adds), takes: files(rulesChange.takes) } }
      : {}),
  }
}

/** Returns a path from the root of the repository. */
export const pathFromRoot = (path: string, prefix: string): string => (isPack(path) ? path : prefix + path)

/** Returns a log that shows its messages at paths from the root of the repository. */
export function logFromRoot<L extends Logger>(log: L, prefix: string): L {
  if (prefix === '') return log
  const place = (at?: Place) => at && { ...at, path: pathFromRoot(at.path, prefix) }
  return {
    ...log,
    notice: (message, at) => log.notice(message, place(at)),
    warning: (message, at) => log.warning(message, place(at)),
    error: (message, at) => log.error(message, place(at)),
  }
}

/** Returns an error whose mistakes, if it has any, are at paths from the root of the repository. */
export function errorFromRoot(error: unknown, prefix: string): unknown {
  if (prefix === '' || !(error instanceof UserError) || error.mistakes.length === 0) return error
  return new UserError(
    error.message,
    error.mistakes.map((mistake) => ({ ...mistake, path: pathFromRoot(mistake.path, prefix) })),
  )
}
