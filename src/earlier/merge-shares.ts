import { renameSync, rmSync } from 'node:fs'
import { openObjects } from '../host/git/git-objects.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Run } from '../workspace/run.ts'
import { type ArticleIndex, articleIndex } from './index-file/article-index.ts'
import { openIndexFile } from './index-file/open.ts'
import { readShare, type Share } from './index-file/share.ts'
import { recordHistory } from './index-file/whole-history.ts'
import { UNFINISHED } from './update-index.ts'
import { indexFile, indexStamp } from './use-index.ts'

/** Number of articles kept at one go. */
const BATCH = 500

/** What a merged index holds, and where it is. */
interface MergedIndex extends ReturnType<ArticleIndex['size']> {
  file: string
}

/** Puts the shares of an index (absolute paths) together in place of the index of the repository. */
export async function mergeShares(files: readonly string[], run: Run): Promise<MergedIndex> {
  const { workspace, repository, log } = run
  if (repository === null) throw new UserError(`${workspace.root}: no repository of git`)
  const stamp = indexStamp(run)
  const shares = files.map((file) => readShare(file, stamp))
  if (new Set(shares.map(({ tree }) => tree)).size !== 1)
    throw new UserError('The files are of different commits: make all shares of one.')
  refuseMissing(shares.map(({ share }) => share))
  const file = indexFile(await openObjects(workspace.root, log))
  const fresh = `${file}.new`
  remove(fresh)
  const db = openIndexFile(fresh, stamp, log)
  if (shares.some(({ isCut }) => isCut)) recordHistory(db, false)
  const size = putTogether(shares, articleIndex(db))
  remove(file)
  renameSync(fresh, file)
  return { file, ...size }
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
