import { createTwoFilesPatch } from 'diff'
import type { ArticleSource, Report } from '../../model/index.ts'
import { count } from '../../report/words.ts'
import { type Corrected, type Corrections, correctionsOf, writeCorrections } from '../../run/corrections.ts'
import type { Run } from '../../workspace/run.ts'

/** Writes the certain corrections of a report into the articles, and logs each. Returns whether there were any. */
export async function fix(run: Run, sources: readonly ArticleSource[], report: Report): Promise<boolean> {
  const found = await correctionsOf(run, sources, report)
  const written = await writeCorrections(run, found.files)
  for (const { corrections } of written.files)
    for (const { path, line, from, to } of corrections) run.log.info(`${path}:${line}: wrote “${to}” for “${from}”`)
  warnOf([...found.left, ...written.left], run)
  const total = written.files.reduce((sum, { corrections }) => sum + corrections.length, 0)
  const nothing =
    found.files.length === 0 ? 'No correction is certain, so nothing was written.' : 'No correction could be written.'
  run.log.info(
    total === 0 ? nothing : `Wrote ${count(total, 'correction')} in ${count(written.files.length, 'article')}.`,
  )
  return total > 0
}

/** Returns the certain corrections of a report as a diff, which `git apply` takes; empty if there are none. */
export async function fixDiff(run: Run, sources: readonly ArticleSource[], report: Report): Promise<string> {
  const { files, left } = await correctionsOf(run, sources, report)
  warnOf(left, run)
  return files.map((file) => patchOf(file)).join('')
}

const patchOf = ({ path, before, after }: Corrected): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    '',
  )

function warnOf(left: Corrections['left'], { log }: Run): void {
  for (const { path, line, why } of left) log.warning(why, { path, line })
}
