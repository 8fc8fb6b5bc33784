import { openRepository } from '../host/git.ts'
import { UserError } from '../host/user-error.ts'
import { absolute } from '../host/workspace.ts'
import { count } from '../report/words.ts'
import { type ArchiveSetting, withArchive } from './archive.ts'
import type { Context, Status } from './context.ts'
import { type Choices, readSettings } from './settings.ts'
import { shardOf } from './shard.ts'

/** Flags of `index`. */
export interface IndexFlags extends Choices {
  format: 'text' | 'json'
  /** How many threads read; the machine's cores by default. */
  threads?: number
  /** "2/7" */
  shard?: string
  /** Where to keep the index. */
  output?: string
}

/** `factlint index` */
export async function indexArticles(context: Context, flags: IndexFlags): Promise<Status> {
  const report = await withArchive(await settingOf(context, flags), async ({ index, file }, { read, missing }) => ({
    version: 1,
    file,
    ...index.size(),
    read,
    missing,
  }))
  await context.print(
    flags.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${count(report.articles, 'article')} with ${count(report.sentences, 'sentence')} that hold numbers; ${report.read} read now.\n`,
  )
  return 0
}

async function settingOf(
  { workspace, home, reader, log, progress }: Context,
  flags: IndexFlags,
): Promise<ArchiveSetting> {
  const { threads, shard, output } = flags
  if (shard !== undefined && output === undefined)
    throw new UserError('--shard needs --output FILE: a share is no whole index')
  const settings = await readSettings({ workspace, home, choices: flags })
  const repository = await openRepository(workspace, log)
  const commit = await repository?.commit('HEAD')
  if (!repository || !commit)
    throw new UserError(`${workspace.root}: an index is made of what is committed, and nothing is`)
  return {
    ...{ workspace, settings, repository, commit, keep: true, reader, log, progress },
    ...(threads && { threads }),
    ...(shard && { shard: shardOf(shard) }),
    ...(output && { file: absolute(workspace, output) }),
  }
}
