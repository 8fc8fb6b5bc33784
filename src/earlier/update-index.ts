import { append } from '../base/append.ts'
import type { TreeFile } from '../host/git/git-objects.ts'
import type { Logger } from '../host/process/logger.ts'
import { messageOf } from '../model/index.ts'
import { type NotRead, type ReadInput, readAll } from './read-all.ts'
import type { Shard } from './shard.ts'

/** The sources and settings for updating an index. */
export interface UpdateInput extends ReadInput {
  /** Tells whether a file of the tree is an article. */
  isArticle(file: TreeFile): boolean
  /** Whether every article is read. Otherwise only its words are taken, until something is asked that it may answer. */
  isWhole: boolean
  /** The share of the articles to read, to be merged with others; by default all. */
  shard?: Shard
  log: Logger
}

/** The result of updating an index. */
export interface IndexUpdate extends NotRead {
  /** The number of articles read. The others were in the index already, or are read when they are asked for. */
  read: number
  /** Whether anything was stored. */
  isChanged: boolean
}

/**
 * Stored in place of the tree's id if contents were missing or could not be read, so that the next run looks at all
 * files again.
 */
export const UNFINISHED = ''

/** Takes up the new articles of a commit, and records which articles are in its tree. With `isWhole`, every article is read. */
export async function updateIndex(commit: string, sources: UpdateInput): Promise<IndexUpdate> {
  const { index, objects, isWhole } = sources
  const tree = await objects.tree(commit)
  const fresh = index.tree === tree ? NOTHING : await takeUp(tree, sources)
  const left = isWhole ? [...index.unread.live()] : []
  const { missing, failed } = await readAll(left, sources)
  return {
    read: fresh.read + left.length - missing.length - failed.length,
    isChanged: fresh.isChanged || left.length > 0,
    missing: [...fresh.missing, ...missing],
    failed: [...fresh.failed, ...failed],
  }
}

const NOTHING: IndexUpdate = { read: 0, isChanged: false, missing: [], failed: [] }

/** Reads the new articles of a tree, or takes their words, and records the tree. */
async function takeUp(tree: string, sources: UpdateInput): Promise<IndexUpdate> {
  const { index, objects, isArticle, isWhole, shard } = sources
  const changes = await changesSince(index.tree, tree, sources)
  const files = (changes?.files ?? (await objects.files(tree))).filter(isArticle)
  const fresh = files.filter((file) => !index.has(file))
  const absent = fresh.length > 0 ? await objects.missing(tree) : new Set()
  const present = fresh.filter(({ blob }) => !absent.has(blob))
  const toRead = isWhole ? present : await (await import('./gists.ts')).takeGists(present, sources)
  const { missing, failed } = await readAll(toRead, sources)
  const read = toRead.length - missing.length - failed.length
  append(
    missing,
    fresh.flatMap(({ path, blob }) => (absent.has(blob) ? [path] : [])),
  )
  const isFinished = missing.length === 0 && (failed.length === 0 || shard !== undefined)
  index.recordTree(isFinished ? tree : UNFINISHED, files, changes?.paths ?? null)
  return { read, isChanged: fresh.length > 0, missing, failed }
}

/**
 * Returns what changed since a tree; null if that is unknown or git no longer has the tree, so that all files must be
 * looked at.
 */
async function changesSince(from: string | null, to: string, { objects, log }: UpdateInput) {
  if (from === null || from === UNFINISHED) return null
  try {
    return await objects.changes(from, to)
  } catch (error) {
    log.debug(messageOf(error))
    return null
  }
}
