import { readNamedArticle } from '../host/files/articles.ts'
import { UserError } from '../host/process/user-error.ts'
import { compareText } from '../report/text/compare-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { readSettings } from '../workspace/settings.ts'
import type { ReadFlags } from './check.ts'
import { readPairLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'

/** Flags of `compare`. */
export interface CompareFlags extends ReadFlags {
  explain?: boolean
}

/** `factlint compare EARLIER LATER` */
export async function compare(context: Context, paths: readonly string[], flags: CompareFlags): Promise<Status> {
  const { workspace, home, print, paint } = context
  const settings = await readSettings({ workspace, home, choices: flags, onlyNamed: flags.stdin === true })
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
