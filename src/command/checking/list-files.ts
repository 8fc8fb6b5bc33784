import { count } from '../../report/words.ts'
import type { ScopedRun, SelectedArticles } from '../../run/selected-articles.ts'
import { listedFiles } from '../../run/why-listed.ts'
import type { Context, Status } from '../../workspace/context.ts'

/**
 * Lists the files that a run would check, one a line, so that another program can read them. Why others are not checked
 * goes to the log.
 */
export async function listFiles(
  { print, log }: Context,
  run: ScopedRun,
  { selected, named, format }: { selected: SelectedArticles; named: readonly string[]; format: string },
): Promise<Status> {
  const files = await listedFiles(run, selected, named)
  if (format === 'json') {
    await print(`${JSON.stringify({ version: 1, files }, null, 2)}\n`)
    return 0
  }
  const checked = files.filter((file) => file.checked)
  for (const file of checked) await print(`${file.path}\n`)
  for (const { path, why } of files.filter((file) => !file.checked)) log.info(`${path}: not checked: ${why}`)
  log.info(`${count(checked.length, 'article')} of ${count(files.length, 'file')}`)
  return 0
}
