import type { ArticleIndex } from '../earlier/index.ts'
import { type IndexedRun, shardOf, withUpdatedIndex } from '../earlier/index.ts'
import { numberText } from '../english/printed-value.ts'
import { absolute } from '../host/files/workspace.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Drafts } from '../model/index.ts'
import type { Flags } from '../options/index.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'

/** `factlint index` */
export async function indexArticles(context: Context, flags: Flags<'index'>): Promise<Status> {
  const run = await indexedRun(context, flags)
  const { drafts } = run.settings
  const { shallow } = run.repository
  const report = await withUpdatedIndex(run, async ({ index, file }, { read, missing, failed }) => ({
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

async function indexedRun(context: Context, flags: Flags<'index'>): Promise<IndexedRun> {
  const { threads, shard, output } = flags
  if (shard !== undefined && output === undefined)
    throw new UserError('--shard needs --output FILE: a share is no whole index')
  const run = await openRun(context, flags, true)
  const { workspace, repository } = run
  const commit = await repository?.commit('HEAD')
  if (!repository || !commit)
    throw new UserError(`${workspace.root}: an index is made of what is committed, and nothing is`)
  return {
    ...{ ...run, repository, commit },
    ...(threads && { threads }),
    ...(shard && { shard: shardOf(shard) }),
    ...(output && { file: absolute(workspace, output) }),
  }
}
