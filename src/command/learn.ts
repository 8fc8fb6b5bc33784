import type { LearnResult } from '../core.ts'
import { besideReader } from '../host/files/beside.ts'
import { alreadyExists, requireNew, writeNew } from '../host/files/write-new.ts'
import type { Flags } from '../options/index.ts'
import { count, listed } from '../report/words.ts'
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
  const read = selected.map((source, i) => {
    progress(i, selected.length)
    return core.learnableIn(source, { ...settingsFor(settings, source.path ?? ''), onFault: faults.add })
  })
  progress(selected.length, selected.length)
  const { text, drafts, people } = core.learn(
    read.flatMap(({ numbers }) => numbers),
    settings.rules,
    besideReader(workspace, home),
    flags.most,
    faults.add,
    read.flatMap(({ names }) => names),
  )
  const isNothing = drafts.length + people.length === 0
  if (isNothing)
    log.notice(
      `no number without a rule is repeated often enough to draft a fact, and no title to draft a person (${count(selected.length, 'article')} read)`,
    )
  if (flags.format === 'json')
    await print(`${JSON.stringify({ version: 1, facts: drafts.map(draftJson), people }, null, 2)}\n`)
  else if (flags.out === undefined) await print(isNothing ? '' : text)
  if (flags.out !== undefined && !isNothing) {
    if (!(await writeNew(workspace, flags.out, text))) throw alreadyExists(flags.out)
    const written = [
      ...(drafts.length > 0 ? [count(drafts.length, 'fact')] : []),
      ...(people.length > 0 ? [count(people.length, 'person', 'people')] : []),
    ]
    log.info(`wrote ${flags.out}: ${listed(written)}`)
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
