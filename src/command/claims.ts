import { claimsLine } from '../report/claims-line.ts'
import { claimsText } from '../report/text/claims-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { readSettings } from '../workspace/settings.ts'
import type { ReadFlags } from './check.ts'
import { collectArticles } from './collect.ts'
import { readArticleLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'

/** `factlint claims [PATH…]` */
export async function claims(context: Context, paths: readonly string[], flags: ReadFlags): Promise<Status> {
  const { workspace, home, log, faults, progress } = context
  const settings = await readSettings({ workspace, home, choices: flags, onlyNamed: flags.stdin === true })
  const { extractClaims, readAll } = await import('../core.ts')
  if (flags.stdin) {
    return answerLines(context, readArticleLine, ({ id, source }) => claimsLine(id, extractClaims(source, settings)))
  }
  const { asked, skipped } = await collectArticles(context, settings, paths)
  if (asked.length === 0) log.warning('nothing was read: no articles matched')
  const readings = readAll(asked, { ...settings, onFault: faults.add, onProgress: progress })
  for (const { path, why } of skipped) log.warning(`skipped: ${why}`, { path })
  await context.print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, files: readings.map((r) => ({ path: r.article.path, ...claimsLine(r.article.path ?? '', r) })) }, null, 2)}\n`
      : readings.map((reading) => claimsText(reading, context.paint)).join('\n'),
  )
  return 0
}
