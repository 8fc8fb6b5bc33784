import { mergeShares } from '../earlier/index.ts'
import { absolute } from '../host/files/workspace.ts'
import type { Flags } from '../options/index.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'

/** Runs `factlint index merge FILE…`, which joins what several machines read. */
export async function mergeIndexes(
  context: Context,
  files: readonly string[],
  flags: Flags<'index merge'>,
): Promise<Status> {
  const paths = files.map((file) => absolute(context.workspace, file))
  const { file, articles, sentences } = await mergeShares(paths, await openRun(context, flags))
  await context.print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, file, articles, sentences }, null, 2)}\n`
      : `${count(articles, 'article')}, ${count(sentences, 'sentence')} with numbers, merged from ${count(files.length, 'file')}.\n`,
  )
  return 0
}
