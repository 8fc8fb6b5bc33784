import { kindOf } from '../host/files/find.ts'
import { readNamed } from '../host/files/text-file.ts'
import { UserError } from '../host/process/user-error.ts'
import type { ArticleSource } from '../model/index.ts'
import type { Flags } from '../options/index.ts'
import { explanationJson, explanationsText } from '../report/text/explain-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { settingsFor } from '../workspace/overrides.ts'
import { readSettings } from '../workspace/settings.ts'
import { findFact } from './fact-named.ts'

/** Runs `factlint explain FACT TEXT`, where the text can be `FILE:LINE`. */
export async function explain(context: Context, id: string, words: string, flags: Flags<'explain'>): Promise<Status> {
  const { print, paint } = context
  const settings = await readSettings(context, flags)
  const { explainFact } = await import('../core.ts')
  const { source, line } = await sourceOf(context, words)
  const own = source.path ? settingsFor(settings, source.path) : settings
  const { fact, rules } = await findFact(own, id)
  const { locale } = own
  const all = explainFact(
    fact,
    { ...source, ...(flags.published && { published: flags.published }) },
    { rules, locale },
  )
  const explanations = all.filter((one) => line === null || one.line === line)
  const explained = { fact, explanations }
  await print(
    flags.format === 'json'
      ? `${JSON.stringify(explanationJson(explained), null, 2)}\n`
      : explanationsText(explained, paint),
  )
  return 0
}

/** A single word with the extension of an article, which is a path and not a sentence. */
const LIKE_A_PATH = /^\S+\.(?:mdx?|markdown|html?|txt)$/

/** Returns the text, or the file that it names with the line to explain. */
async function sourceOf(
  { workspace }: Context,
  words: string,
): Promise<{ source: ArticleSource; line: number | null }> {
  const [, path, line] = /^(.+):(\d+)$/.exec(words) ?? []
  const isFile = path !== undefined && (await kindOf(workspace, path)) === 'file'
  if (!isFile && path !== undefined && LIKE_A_PATH.test(path)) throw new UserError(`${path}: no such file`)
  if (path === undefined || !isFile) return { source: { text: words }, line: null }
  const source = await readNamed(workspace, path)
  const lines = source.text.split('\n').length
  if (Number(line) > lines) throw new UserError(`${path} has only ${lines} lines; there is no line ${line}`)
  return { source, line: Number(line) }
}
