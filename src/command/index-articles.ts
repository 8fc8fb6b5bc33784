import { openRepository } from '../host/git.ts'
import { UserError } from '../host/user-error.ts'
import { withArchive } from './archive.ts'
import type { Context, Status } from './context.ts'
import { type Choices, readSettings } from './settings.ts'

/** Flags of `index`. */
export interface IndexFlags extends Choices {
  format: 'text' | 'json'
  threads?: number
}

/** `factlint index` */
export async function indexArticles(context: Context, flags: IndexFlags): Promise<Status> {
  const { workspace, home, reader, log, progress, print } = context
  const settings = await readSettings({ workspace, home, choices: flags })
  const repository = await openRepository(workspace, log)
  const commit = await repository?.commit('HEAD')
  if (!repository || !commit)
    throw new UserError(`${workspace.root}: an index is made of what is committed, and nothing is`)
  const { threads } = flags
  const setting = {
    workspace,
    settings,
    repository,
    commit,
    keep: true,
    reader,
    log,
    progress,
    ...(threads && { threads }),
  }
  const report = await withArchive(setting, async ({ index, file }, { read, missing }) => ({
    version: 1,
    file,
    ...index.size(),
    read,
    missing,
  }))
  const { articles, sentences } = report
  await print(
    flags.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${articles} articles with ${sentences} sentences that hold numbers; ${report.read} read now, the others known.\n`,
  )
  return 0
}
