import type { Change } from '../host/git.ts'
import { decode, readText } from '../host/text-file.ts'
import type { Report } from '../model/index.ts'
import type { Touched } from '../scope/lines.ts'
import { narrow } from '../scope/narrow.ts'
import { type TouchedFiles, touches } from '../scope/touches.ts'
import type { Setting } from './changed.ts'

/** What the change touches of the files at `paths`. */
export async function touchedFiles(setting: Setting, paths: Iterable<string>): Promise<TouchedFiles> {
  const { scope } = setting
  const touched = new Map<string, Touched>()
  if (scope.kind === 'all') return touched
  const changes = new Map(scope.changes.map((change) => [change.path, change]))
  for (const path of new Set(paths)) {
    const change = changes.get(path)
    if (change) touched.set(path, await touchedBy(change, scope.base, setting))
  }
  return touched
}

async function touchedBy(change: Change, base: string | null, setting: Setting): Promise<Touched> {
  const { path, from, patch } = change
  if (from === null) return 'all'
  const { changedLines, patchedLines } = await import('../scope/lines.ts')
  if (base === null) return typeof patch === 'string' ? patchedLines(patch) : 'all'
  const bytes = await setting.repository?.blob(base, from)
  const before = bytes ? decode(bytes) : { why: 'not there' }
  const after = await readText(setting.workspace, path)
  if ('why' in before || 'why' in after) return 'all'
  return changedLines(before.text, after.text)
}

/** A report with the findings to be shown: those that the change touches, those in its files, or all; the rest is counted. */
export async function shownOf(report: Report, setting: Setting): Promise<Report> {
  const { scope, settings } = setting
  const shown = settings.scope ?? 'changed'
  if (scope.kind === 'all' || shown === 'all') return report
  if (shown === 'files') {
    const paths = new Set(scope.changes.map(({ path }) => path))
    return narrow(report, 'untouched', (path) => paths.has(path))
  }
  const paths = report.files.flatMap(({ path, findings }) => [
    path,
    ...findings.flatMap(({ evidence }) => evidence.flatMap((other) => other.path ?? [])),
  ])
  const touched = await touchedFiles(setting, paths)
  return narrow(report, 'untouched', (path, finding) => touches(touched, path, finding))
}
