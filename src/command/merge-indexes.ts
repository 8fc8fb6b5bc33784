import { renameSync, rmSync } from 'node:fs'
import { indexFile, indexStamp } from '../earlier/index-in-git.ts'
import { UNFINISHED } from '../earlier/update-index.ts'
import { absolute } from '../host/files/workspace.ts'
import { openRepository } from '../host/git/git.ts'
import { openObjects } from '../host/git/git-objects.ts'
import { type ArticleIndex, articleIndex } from '../host/index/article-index.ts'
import { openIndexFile } from '../host/index/file.ts'
import { readShare, type Share } from '../host/index/share.ts'
import { recordHistory } from '../host/index/whole-history.ts'
import { UserError } from '../host/process/user-error.ts'
import { count } from '../report/words.ts'
import type { Context, Status } from '../workspace/context.ts'
import { readSettings } from '../workspace/settings.ts'
import type { IndexFlags } from './index-articles.ts'

/** Number of articles kept at one go. */
const BATCH = 500

/** `factlint index merge FILE…`: puts together what several machines read. */
export async function mergeIndexes(context: Context, files: readonly string[], flags: IndexFlags): Promise<Status> {
  const { workspace, home, reader, log, print } = context
  const settings = await readSettings({ workspace, home, choices: flags })
  if ((await openRepository(workspace, log)) === null) throw new UserError(`${workspace.root}: no repository of git`)
  const stamp = indexStamp({ reader, settings })
  const shares = files.map((file) => readShare(absolute(workspace, file), stamp))
  const trees = new Set(shares.map(({ tree }) => tree))
  const [tree] = trees
  if (tree === undefined || trees.size > 1)
    throw new UserError('The files are of different commits: make all shares of one.')
  refuseMissing(shares.map(({ share }) => share))
  const file = indexFile(await openObjects(workspace.root, log))
  const fresh = `${file}.new`
  remove(fresh)
  const db = openIndexFile(fresh, stamp, log)
  if (shares.some(({ isCut }) => isCut)) recordHistory(db, false)
  const { articles, sentences } = putTogether(shares, articleIndex(db))
  remove(file)
  renameSync(fresh, file)
  await print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, file, articles, sentences }, null, 2)}\n`
      : `${count(articles, 'article')} with ${count(sentences, 'sentence')} that hold numbers, put together from ${count(files.length, 'file')}.\n`,
  )
  return 0
}

/** Removes an index with its journal, which would spoil another index under the same name. */
function remove(file: string): void {
  for (const end of ['', '-journal']) rmSync(file + end, { force: true })
}

/** Takes over what the shares hold; how much that is. The next run looks for articles that a share could not read. */
function putTogether(shares: readonly Share[], index: ArticleIndex): ReturnType<ArticleIndex['size']> {
  try {
    for (const share of shares) {
      for (const articles of share.batches(BATCH)) index.add(articles)
      share.close()
    }
    index.recordTree(
      UNFINISHED,
      shares.flatMap(({ files }) => files),
      null,
    )
    return index.size()
  } finally {
    index.close()
  }
}

/** An index that lacks a share would miss contradictions and never know. */
function refuseMissing(shares: readonly string[]): void {
  const of = shares[0]?.split('/')[1] ?? '0'
  const wanted = Array.from({ length: Number(of) }, (_, i) => `${i + 1}/${of}`)
  const missing = wanted.filter((share) => !shares.includes(share))
  const strange = shares.filter((share) => !wanted.includes(share))
  const repeated = shares.filter((share, i) => shares.indexOf(share) < i)
  if (strange.length > 0)
    throw new UserError(`Share ${strange.join(', ')} is of another number of shares than ${shares[0]}.`)
  if (repeated.length > 0) throw new UserError(`Share ${repeated.join(', ')} is given more than once.`)
  if (missing.length > 0)
    throw new UserError(`Share ${missing.join(', ')} is missing: all shares make an index, and no fewer.`)
}
