import type { Calibration } from '../core.ts'
import type { Flags } from '../options/index.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { settingsFor } from '../workspace/overrides.ts'
import { openRun } from '../workspace/run.ts'
import { collectArticles } from './collect.ts'

/** Runs `factlint calibrate [PATH…]`. */
export async function calibrate(
  context: Context,
  paths: readonly string[],
  flags: Flags<'calibrate'>,
): Promise<Status> {
  const { log, faults, print, progress } = context
  const run = await openRun(context, flags)
  const core = await import('../core.ts')
  const { selected, skipped } = await collectArticles(run, paths)
  for (const { path, why } of skipped) log.warning(`skipped: ${why}`, { path })
  const tried = selected.map((source, i) => {
    progress(i, selected.length)
    return core.relationsTriedIn(source, { ...settingsFor(run.settings, source.path ?? ''), onFault: faults.add })
  })
  progress(selected.length, selected.length)
  const calibration = core.calibrate(tried)
  await print(
    flags.format === 'json' ? `${JSON.stringify({ version: 1, ...calibration }, null, 2)}\n` : textOf(calibration),
  )
  return faults.skipped.length > 0 ? 2 : 0
}

/** The fewest articles that say how often numbers miss each other by chance. */
const ENOUGH = 1000

/** Returns a table in Markdown, and below it what to write into the configuration. */
function textOf({ articles, relations, nearMisses }: Calibration): string {
  const rows = relations.map(({ relation, tie, tried, held, swappedDigits, otherSlips, told }) => {
    const inVain = ((tried - held) / articles).toFixed(4)
    return `| ${[relation, tie, tried, held, inVain, swappedDigits.join(', '), otherSlips.join(', '), told].join(' | ')} |`
  })
  const head =
    '| relation | tied by | tried | hold | in vain, an article | swapped digits: 1, 2, 3, 4+ | other slips: 1, 2, 3, 4+ | told |'
  const table = rows.length === 0 ? 'No numbers that may stand in a relation.' : [head, RULER, ...rows].join('\n')
  return `${count(articles, 'article')}\n\n${table}\n\n${adviceOn(articles, nearMisses)}\n`
}

const RULER = '| --- | --- | --- | --- | --- | --- | --- | --- |'

function adviceOn(articles: number, nearMisses: Calibration['nearMisses']): string {
  if (articles < ENOUGH)
    return `Too few articles to say how often numbers miss each other by chance here: ${count(ENOUGH, 'article')} or more are needed.`
  const factors = Object.entries(nearMisses).map(([relation, factor]) => `${relation}: ${factor}`)
  return factors.length === 0
    ? 'Numbers miss each other by chance no more often than usual. There is nothing to configure.'
    : `Numbers miss each other by chance more often than usual. In .factlint.yml:\n\nnear-misses: { ${factors.join(', ')} }`
}
