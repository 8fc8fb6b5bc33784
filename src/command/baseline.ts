import { writeText } from '../host/files/write.ts'
import { count } from '../report/words.ts'
import { assess } from '../run/assess.ts'
import { updateBaseline } from '../scope/baseline.ts'
import { baselineText } from '../scope/baseline-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { type Choices, readSettings } from '../workspace/settings.ts'
import { collectArticles } from './collect.ts'

/** Flags of `baseline`. */
export interface BaselineFlags extends Choices {
  format: 'text' | 'json'
}

/** `factlint baseline` */
export async function baseline(context: Context, flags: BaselineFlags): Promise<Status> {
  const { workspace, home, print, progress, faults } = context
  const settings = await readSettings({ workspace, home, choices: flags })
  const { path, entries } = settings.baseline
  const selected = await collectArticles(context, settings, [])
  const setting = { workspace, settings, repository: null, scope: { kind: 'all', why: 'every article' } } as const
  const { report } = await assess(setting, selected, { known: [], faults, onProgress: progress })
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
    const head = entries === null ? `wrote ${path}: ` : `${path}: ${count(gone, 'finding')} gone and taken out, `
    await print(`${head}${count(total, 'finding')} ${entries === null ? 'known' : 'left'}\n`)
    if (unknown.length > 0)
      await print(
        `${count(unknown.length, 'finding')} not in it and not added, for a baseline only shrinks: \`factlint check\` shows what to correct\n`,
      )
  }
  return 0
}
