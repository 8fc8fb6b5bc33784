import { readNamedArticle } from '../host/files/articles.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Flags } from '../options/index.ts'
import { compareText } from '../report/text/compare-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { readSettings } from '../workspace/settings.ts'
import { readPairLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'

/** Runs `factlint compare EARLIER LATER`. */
export async function compare(context: Context, paths: readonly string[], flags: Flags<'compare'>): Promise<Status> {
  const { workspace, print, paint } = context
  const settings = await readSettings(context, flags, { onlyNamed: flags.stdin === true })
  const { compareTexts } = await import('../core.ts')
  if (flags.stdin) {
    return answerLines(context, readPairLine, ({ id, earlier, later }) => {
      const { verdict, findings, explanations } = compareTexts(earlier, later, settings)
      return { id, verdict, findings, ...(flags.explain ? { explanations } : {}) }
    })
  }
  const [earlier, later] = paths
  if (earlier === undefined || later === undefined) throw new UserError('compare takes two files: EARLIER and LATER')
  const after = await readNamedArticle(workspace, later)
  const { verdict, findings, explanations } = compareTexts(await readNamedArticle(workspace, earlier), after, settings)
  const comparison = { verdict, findings, explanations: flags.explain ? explanations : [] }
  const json = () => `${JSON.stringify({ version: 1, ...comparison }, null, 2)}\n`
  await print(flags.format === 'json' ? json() : compareText(comparison, after, paint))
  return verdict === 'contradicts' ? 1 : 0
}
