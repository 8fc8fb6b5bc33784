import type { ArticleIndex } from '../earlier/index.ts'
import { type IndexedRun, shardOf, withUpdatedIndex } from '../earlier/index.ts'
import { absolute } from '../host/files/workspace.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Drafts } from '../model/index.ts'
import type { Flags } from '../options/index.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'

/** Runs `factlint index`. */
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

/** The contents of an index. */
interface IndexSummary extends ReturnType<ArticleIndex['size']> {
  read: number
  /** Articles that could not be read because of an internal error. */
  failed: readonly unknown[]
  /** Whether the history is incomplete, so that some articles may have no day. */
  shallow: boolean
  drafts: Drafts
}

/** Returns the summary of an index as text. */
function indexText({ articles, sentences, leftOut, read, failed, shallow, drafts }: IndexSummary): string {
  const lines = [
    `${count(articles, 'article')}, ${count(sentences, 'sentence')} with numbers; ${count(read, 'article')} read in this run.`,
  ]
  if (leftOut > 0) {
    const why = `no publication date${drafts === 'skip' ? ', no text, or a draft' : ' or no text'}`
    lines.push(`Not compared with anything: ${count(leftOut, 'article')} (${why}).`)
  }
  if (failed.length > 0)
    lines.push(`${count(failed.length, 'article')} could not be read because of an internal error in factlint.`)
  if (leftOut > 0 && shallow)
    lines.push(
      'This clone is shallow. With the whole history, articles without a date get the date of their first commit.',
    )
  return `${lines.join('\n')}\n`
}

async function indexedRun(context: Context, flags: Flags<'index'>): Promise<IndexedRun> {
  const { threads, shard, output } = flags
  if (shard !== undefined && output === undefined)
    throw new UserError('--shard needs --output FILE, because a share is not a whole index')
  const run = await openRun(context, flags, true)
  const { workspace, repository } = run
  const commit = await repository?.commit('HEAD')
  if (!repository || !commit)
    throw new UserError(`${workspace.root} has no commits; an index is built from committed articles`)
  return {
    ...{ ...run, repository, commit, isWhole: true },
    ...(threads && { threads }),
    ...(shard && { shard: shardOf(shard) }),
    ...(output && { file: absolute(workspace, output) }),
  }
}
