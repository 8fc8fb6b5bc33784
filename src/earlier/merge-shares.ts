import { renameSync, rmSync } from 'node:fs'
import { openObjects } from '../host/git/git-objects.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Run } from '../workspace/run.ts'
import { type ArticleIndex, articleIndex } from './index-file/article-index.ts'
import { openIndexFile } from './index-file/open.ts'
import { moveSeal, removeSeal } from './index-file/seal.ts'
import { readShare, type Share } from './index-file/share.ts'
import { recordHistory } from './index-file/whole-history.ts'
import { UNFINISHED } from './update-index.ts'
import { indexFile, indexStamp } from './use-index.ts'

/** The number of articles stored at a time. */
const BATCH = 500

/** The contents of a merged index, and its path. */
interface MergedIndex extends ReturnType<ArticleIndex['size']> {
  file: string
}

/** Merges the shares of an index (absolute paths), and replaces the index of the repository. */
export async function mergeShares(files: readonly string[], run: Run): Promise<MergedIndex> {
  const { workspace, repository, log } = run
  if (repository === null) throw new UserError(`${workspace.root} is not in a git repository`)
  const stamp = indexStamp(run)
  const shares = files.map((file) => readShare(file, stamp))
  if (new Set(shares.map(({ tree }) => tree)).size !== 1)
    throw new UserError('The shares are from different commits; build all of them from the same commit.')
  refuseMissing(shares.map(({ share }) => share))
  const file = indexFile(await openObjects(workspace.root, log))
  const fresh = `${file}.new`
  remove(fresh)
  const db = openIndexFile(fresh, stamp, log)
  if (shares.some(({ isCut }) => isCut)) recordHistory(db, false)
  const size = putTogether(shares, articleIndex(db))
  remove(file)
  moveSeal(fresh, file)
  renameSync(fresh, file)
  return { file, ...size }
}

/** Deletes an index with its journal, which would corrupt another index of the same name. */
function remove(file: string): void {
  for (const end of ['', '-journal']) rmSync(file + end, { force: true })
  removeSeal(file)
}

/**
 * Copies the contents of the shares, and returns their number. The next run reads the articles that a share could not.
 */
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

/** Throws a `UserError` if a share is missing, because the index would then miss contradictions. */
function refuseMissing(shares: readonly string[]): void {
  const of = shares[0]?.split('/')[1] ?? '0'
  const wanted = Array.from({ length: Number(of) }, (_, i) => `${i + 1}/${of}`)
  const missing = wanted.filter((share) => !shares.includes(share))
  const strange = shares.filter((share) => !wanted.includes(share))
  const repeated = shares.filter((share, i) => shares.indexOf(share) < i)
  if (strange.length > 0)
    throw new UserError(
      `The shares ${shares[0]} and ${strange.join(', ')} are from different splits; pass the shares of one split.`,
    )
  if (repeated.length > 0) throw new UserError(`Share ${repeated.join(', ')} was passed more than once.`)
  if (missing.length > 0) throw new UserError(`Share ${missing.join(', ')} is missing; pass all shares.`)
}
