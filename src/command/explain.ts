import { kindOf } from '../host/find.ts'
import { readNamed } from '../host/text-file.ts'
import type { ArticleSource } from '../model/index.ts'
import { explanationJson, explanationsText } from '../report/explain-text.ts'
import type { Context, Status } from './context.ts'
import { findFact } from './fact-named.ts'
import { type Choices, readSettings } from './settings.ts'

/** Flags of `explain`. */
export interface ExplainFlags extends Choices {
  format: 'text' | 'json'
  published?: string
}

/** `factlint explain FACT TEXT`, where the text may be `FILE:LINE`. */
export async function explain(context: Context, id: string, words: string, flags: ExplainFlags): Promise<Status> {
  const { workspace, home, print, paint } = context
  const settings = await readSettings({ workspace, home, choices: flags })
  const { explainFact } = await import('../core.ts')
  const fact = await findFact(settings, id)
  const { source, line } = await sourceOf(context, words)
  const { rules, locale } = settings
  const all = explainFact(
    fact,
    { ...source, ...(flags.published && { published: flags.published }) },
    { rules, locale },
  )
  const explanations = all.filter((one) => line === null || one.line === line)
  const told = { fact, explanations }
  await print(
    flags.format === 'json' ? `${JSON.stringify(explanationJson(told), null, 2)}\n` : explanationsText(told, paint),
  )
  return 0
}

/** The text, or the file that it names, with the line to look at. */
async function sourceOf(
  { workspace }: Context,
  words: string,
): Promise<{ source: ArticleSource; line: number | null }> {
  const [, path, line] = /^(.+):(\d+)$/.exec(words) ?? []
  if (path === undefined || (await kindOf(workspace, path)) !== 'file') return { source: { text: words }, line: null }
  return { source: await readNamed(workspace, path), line: Number(line) }
}
