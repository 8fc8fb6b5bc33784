import { writeText } from '../host/files/write.ts'
import type { Flags } from '../options/index.ts'
import { count } from '../report/words.ts'
import { assess } from '../run/assess.ts'
import { aboutAll } from '../run/selected-articles.ts'
import { updateBaseline } from '../scope/baseline.ts'
import { baselineText } from '../scope/baseline-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'
import { collectArticles } from './collect.ts'

/** Runs `factlint baseline`. */
export async function baseline(context: Context, flags: Flags<'baseline'>): Promise<Status> {
  const { workspace, print, progress, faults } = context
  const run = await openRun(context, flags)
  const { path, entries } = run.settings.baseline
  const selected = await collectArticles(run, [])
  const { report } = await assess(aboutAll(run), selected, { known: [], onProgress: progress })
  const failed = new Set(faults.skipped.map(({ path }) => path))
  const { known, gone, unknown } = updateBaseline(report, entries, {
    isHere: (article) => selected.all.has(article),
    isUnchecked: (article) => failed.has(article),
  })
  await writeText(workspace, path, baselineText(known))
  const total = known.reduce((sum, { times }) => sum + times, 0)
  if (flags.format === 'json')
    await print(`${JSON.stringify({ version: 1, path, known: total, gone, unknown }, null, 2)}\n`)
  else {
    const head =
      entries === null
        ? `wrote ${path}: `
        : `${path}: removed ${count(gone, 'finding')} that no longer ${gone === 1 ? 'occurs' : 'occur'}, `
    await print(`${head}${count(total, 'finding')} ${entries === null ? 'known' : 'left'}\n`)
    if (unknown.length > 0)
      await print(
        `${count(unknown.length, 'finding')} not in it and not added, because a baseline can only shrink. Run \`factlint check\` to see what to correct.\n`,
      )
  }
  return 0
}
