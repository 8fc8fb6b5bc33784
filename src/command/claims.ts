import type { Flags } from '../options/index.ts'
import { claimsLine } from '../report/claims-line.ts'
import { claimsText } from '../report/text/claims-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { withOverrides } from '../workspace/overrides.ts'
import { openRun } from '../workspace/run.ts'
import { readSettings } from '../workspace/settings.ts'
import { collectArticles } from './collect.ts'
import { readArticleLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'

/** Runs `factlint claims [PATH…]`. */
export async function claims(context: Context, paths: readonly string[], flags: Flags<'claims'>): Promise<Status> {
  const { log, faults, progress } = context
  const { extractClaims, readAll } = await import('../core.ts')
  if (flags.stdin) {
    const settings = await readSettings(context, flags, { onlyNamed: true })
    return answerLines(context, readArticleLine, ({ id, source }) => claimsLine(id, extractClaims(source, settings)))
  }
  const run = await openRun(context, flags)
  const { selected, skipped } = await collectArticles(run, paths)
  if (selected.length === 0) log.warning('nothing was read: there are no articles here')
  const readings = readAll(selected, {
    ...withOverrides(run.settings),
    onFault: faults.add,
    onProgress: progress,
  })
  for (const { path, why } of skipped) log.warning(`skipped: ${why}`, { path })
  await context.print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, files: readings.map((r) => ({ path: r.article.path, ...claimsLine(r.article.path ?? '', r) })) }, null, 2)}\n`
      : readings.map((reading) => claimsText(reading, context.paint)).join('\n'),
  )
  return 0
}
