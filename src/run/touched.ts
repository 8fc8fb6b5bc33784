import { decodeArticle, readText } from '../host/files/text-file.ts'
import type { Change } from '../host/git/git.ts'
import { mapInBatches } from '../host/process/map-in-batches.ts'
import type { Report } from '../model/index.ts'
import type { Touched } from '../scope/lines.ts'
import { narrow } from '../scope/narrow.ts'
import { type TouchedFiles, touches } from '../scope/touches.ts'
import type { ScopedRun } from './selected-articles.ts'

/** Returns what the change touches in the files at `paths`. */
export async function touchedFiles(run: ScopedRun, paths: Iterable<string>): Promise<TouchedFiles> {
  const { scope } = run
  if (scope.kind === 'all') return new Map()
  const wanted = new Set(paths)
  const changes = scope.changes.filter(({ path }) => wanted.has(path))
  const touched = await mapInBatches(changes, async (change) => {
    return [change.path, await touchedBy(change, scope.base, run)] as const
  })
  return new Map(touched)
}

async function touchedBy(change: Change, base: string | null, run: ScopedRun): Promise<Touched> {
  const { path, from, patch } = change
  if (from === null) return 'all'
  const { changedLines, patchedLines } = await import('../scope/lines.ts')
  if (base === null) return typeof patch === 'string' ? patchedLines(patch) : 'all'
  const bytes = await run.repository?.blob(base, from)
  const before = bytes ? await decodeArticle(from, bytes) : { why: 'not there' }
  const after = await present(run, path)
  if ('why' in before || 'why' in after) return 'all'
  return changedLines(before.text, after.text)
}

/** Returns the text that the run checks at a path: as staged, or as it is in the working tree. */
async function present(
  { scope, repository, workspace }: ScopedRun,
  path: string,
): Promise<{ text: string } | { why: string }> {
  if (scope.kind === 'all' || !scope.isStaged) return readText(workspace, path)
  const bytes = await repository?.stagedBlob(path)
  return bytes ? decodeArticle(path, bytes) : { why: 'not there' }
}

/**
 * Returns a report with the findings to show: those that the change touches, those in its files, or all. The others are
 * counted.
 */
export async function filterByScope(report: Report, run: ScopedRun): Promise<Report> {
  const { scope, settings } = run
  if (scope.kind === 'all' || settings.scope === 'all') return report
  if (settings.scope === 'files') {
    const paths = new Set(scope.changes.map(({ path }) => path))
    return narrow(report, 'untouched', (path) => paths.has(path))
  }
  const paths = report.files.flatMap(({ path, findings }) => [
    path,
    ...findings.flatMap(({ evidence }) => evidence.flatMap((other) => other.path ?? [])),
  ])
  const touched = await touchedFiles(run, paths)
  return narrow(report, 'untouched', (path, finding) => touches(touched, path, finding))
}
