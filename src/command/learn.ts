import type { LearnResult } from '../core.ts'
import { besideReader } from '../host/files/beside.ts'
import { alreadyExists, requireNew, writeNew } from '../host/files/write-new.ts'
import type { Flags } from '../options/index.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { settingsFor } from '../workspace/overrides.ts'
import { openRun } from '../workspace/run.ts'
import { collectArticles } from './collect.ts'

/** Runs `factlint learn [PATH…]`. */
export async function learn(context: Context, paths: readonly string[], flags: Flags<'learn'>): Promise<Status> {
  const { workspace, home, log, faults, print, progress } = context
  if (flags.out !== undefined) await requireNew(workspace, flags.out)
  const run = await openRun(context, flags)
  const { settings } = run
  const core = await import('../core.ts')
  const { selected, skipped } = await collectArticles(run, paths)
  for (const { path, why } of skipped) log.warning(`skipped: ${why}`, { path })
  const numbers = selected.flatMap((source, i) => {
    progress(i, selected.length)
    return core.learnableNumbers(source, { ...settingsFor(settings, source.path ?? ''), onFault: faults.add })
  })
  progress(selected.length, selected.length)
  const { text, drafts } = core.learn(numbers, settings.rules, besideReader(workspace, home), flags.most, faults.add)
  if (drafts.length === 0)
    log.notice(
      `no number without a rule is repeated often enough to draft a fact (${count(selected.length, 'article')} read)`,
    )
  if (flags.format === 'json') await print(`${JSON.stringify({ version: 1, facts: drafts.map(draftJson) }, null, 2)}\n`)
  else if (flags.out === undefined) await print(drafts.length === 0 ? '' : text)
  if (flags.out !== undefined && drafts.length > 0) {
    if (!(await writeNew(workspace, flags.out, text))) throw alreadyExists(flags.out)
    log.info(`wrote ${flags.out}: ${count(drafts.length, 'fact')}`)
  }
  return 0
}

const draftJson = ({ id, proposal, examples }: LearnResult['drafts'][number]) => ({
  id,
  counted: proposal.counted,
  unit: proposal.unit,
  beside: proposal.beside?.text ?? null,
  statements: proposal.numbers.map(({ path, line, day, low, high, bound }) => ({
    path,
    line,
    day,
    low,
    high,
    bound,
  })),
  examples,
})
