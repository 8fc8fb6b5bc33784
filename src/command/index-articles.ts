import { type GitIndexSetting, withUpdatedIndex } from '../earlier/index-in-git.ts'
import { shardOf } from '../earlier/shard.ts'
import { numberText } from '../english/printed-value.ts'
import { absolute } from '../host/files/workspace.ts'
import { openRepository } from '../host/git/git.ts'
import type { ArticleIndex } from '../host/index/article-index.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Drafts } from '../model/index.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { type Choices, readSettings } from '../workspace/settings.ts'

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
  const setting = await settingOf(context, flags)
  const { drafts } = setting.settings
  const { shallow } = setting.repository
  const report = await withUpdatedIndex(setting, async ({ index, file }, { read, missing, failed }) => ({
    version: 1,
    file,
    ...index.size(),
    read,
    missing,
    failed: failed.map(({ path, message }) => ({ path, why: message })),
    shallow,
  }))
  await context.print(
    flags.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : indexText({ ...report, drafts }),
  )
  return report.failed.length > 0 ? 2 : 0
}

/** What an index holds. */
interface IndexSummary extends ReturnType<ArticleIndex['size']> {
  read: number
  /** Articles on which reading failed. */
  failed: readonly unknown[]
  /** Whether history is not whole, so that some articles may have no day. */
  shallow: boolean
  drafts: Drafts
}

/** What an index holds, and what nothing is held against, for people. */
function indexText({ articles, sentences, leftOut, read, failed, shallow, drafts }: IndexSummary): string {
  const lines = [
    `${count(articles, 'article')} with ${count(sentences, 'sentence')} that hold numbers; ${numberText(read)} read now.`,
  ]
  if (leftOut > 0) {
    const why = `no day of publication, ${drafts === 'skip' ? 'no text, or a draft' : 'or no text'}`
    lines.push(`Nothing is held against ${count(leftOut, 'article')} of these: ${why}.`)
  }
  if (failed.length > 0)
    lines.push(`${count(failed.length, 'article')} could not be read because of an internal error in factlint.`)
  if (leftOut > 0 && shallow)
    lines.push('This clone is shallow: with its whole history, articles without a date get that of their first commit.')
  return `${lines.join('\n')}\n`
}

async function settingOf(
  { workspace, home, reader, log, faults, progress }: Context,
  flags: IndexFlags,
): Promise<GitIndexSetting> {
  const { threads, shard, output } = flags
  if (shard !== undefined && output === undefined)
    throw new UserError('--shard needs --output FILE: a share is no whole index')
  const settings = await readSettings({ workspace, home, choices: flags })
  const repository = await openRepository(workspace, log)
  const commit = await repository?.commit('HEAD')
  if (!repository || !commit)
    throw new UserError(`${workspace.root}: an index is made of what is committed, and nothing is`)
  return {
    ...{ workspace, settings, repository, commit, keep: true, reader, log, faults, progress },
    ...(threads && { threads }),
    ...(shard && { shard: shardOf(shard) }),
    ...(output && { file: absolute(workspace, output) }),
  }
}
