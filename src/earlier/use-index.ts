import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EarlierSource } from '../core.ts'
import { selects } from '../host/files/find.ts'
import { programStamp } from '../host/files/program-stamp.ts'
import type { Repository } from '../host/git/git.ts'
import type { TreeFile } from '../host/git/git-objects.ts'
import { type GitObjects, openObjects } from '../host/git/git-objects.ts'
import type { Logger } from '../host/process/logger.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Reading } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import { findEarlierArticles, type SearchableIndex } from './find-earlier.ts'
import { articleIndex } from './index-file/article-index.ts'
import { isBroken, isUnwritable, moveAside, openIndexFile } from './index-file/open.ts'
import { recordHistory } from './index-file/whole-history.ts'
import { isInShard, type Shard } from './shard.ts'
import { updateIndex } from './update-index.ts'

/** A run in a git repository, and what the index of its articles is made of. */
export interface IndexedRun extends Omit<Run, 'repository'> {
  repository: Repository
  /** The commit whose articles are the earlier ones. */
  commit: string
  /** Where the index is kept, if not in git's own folder. */
  file?: string
  /** Read no more than this share of the articles, for another machine to put the shares together. */
  shard?: Shard
  /** How many threads read; the machine's cores by default. */
  threads?: number
}

/** What of the articles in git the claims of `readings` are to be held against. */
export const earlierInGit = (
  readings: readonly Reading[],
  pathOf: SearchableIndex['pathOf'],
  run: IndexedRun,
): Promise<EarlierSource[]> => searchIndex((searchable) => findEarlierArticles(readings, run, searchable), pathOf, run)

/** An index that is up to date, and where it is kept. */
type OpenIndex = Omit<SearchableIndex, 'pathOf'> & { file: string }

/**
 * The articles that `search` picks, but for rule files and those that `.gitattributes` marks as generated. The index is kept
 * where that can be: to be asked it need not be.
 */
export async function searchIndex(
  search: (searchable: SearchableIndex) => Promise<EarlierSource[]>,
  pathOf: SearchableIndex['pathOf'],
  run: IndexedRun,
): Promise<EarlierSource[]> {
  const isArticle = selects(run.settings.articles)
  const pathOfArticle = (path: string) => (isArticle(path) ? pathOf(path) : null)
  try {
    const sources = await withUpdatedIndex(run, (searchable) => search({ ...searchable, pathOf: pathOfArticle }))
    const generated = await run.repository.generated(sources.flatMap(({ path }) => path ?? []))
    return sources.filter(({ path }) => !generated.has(path ?? ''))
  } catch (error) {
    if (!(error instanceof Unkept)) throw error
    run.log.warning(`${error.message}, so nothing is kept`)
    return searchIndex(search, pathOf, { ...run, keepIndex: false })
  }
}

/** The file of an index cannot be written. */
class Unkept extends UserError {}

/**
 * Brings the index up to date with the commit and gives it to `use`; a file found broken is set aside and built anew, one
 * that cannot be written throws a `UserError`.
 */
export async function withUpdatedIndex<T>(
  run: IndexedRun,
  use: (searchable: OpenIndex, update: Awaited<ReturnType<typeof updateIndex>>) => Promise<T>,
): Promise<T> {
  const { workspace, keepIndex, log } = run
  const objects = await openObjects(workspace.root, log)
  const file = keepIndex ? (run.file ?? indexFile(objects)) : ':memory:'
  const cache = keepIndex ? ((await run.cacheOf?.(dirname(file))) ?? null) : null
  const stamp = indexStamp(run)
  const prefix = `factlint-index-${stamp.slice(0, 16)}-`
  const key = `${prefix}${cache && (await objects.tree(run.commit))}`
  if (!existsSync(file)) await cache?.restore(key, prefix)
  let read = 0
  const noting: typeof use = (searchable, update) => {
    read = update.read
    return use(searchable, update)
  }
  try {
    return await useUpdatedIndex({ file, stamp }, objects, run, noting)
  } catch (error) {
    if (keepIndex && isUnwritable(error)) throw new Unkept(`${file} cannot be written (${(error as Error).message})`)
    if (!keepIndex || !isBroken(error)) throw error
    moveAside(file)
    log.warning(`${file} is broken: set aside as ${file}.old, and built anew`)
    return await useUpdatedIndex({ file, stamp }, objects, run, noting)
  } finally {
    if (read > 0) await cache?.save(key)
  }
}

/** Where the index of a repository is kept: in git's own folder, so that it is never committed. */
export const indexFile = ({ folder }: GitObjects): string => join(folder, 'factlint', 'index.sqlite')

/** How many articles that are missing are named one by one. */
const NAMED = 10

/** Asks again where a run for another commit (another worktree has the same file) took the index there meanwhile. */
async function useUpdatedIndex<T>(
  { file, stamp }: { file: string; stamp: string },
  objects: GitObjects,
  run: IndexedRun,
  use: Parameters<typeof withUpdatedIndex<T>>[1],
): Promise<T> {
  const { settings, repository, log } = run
  const db = openIndexFile(file, stamp, log)
  recordHistory(db, !repository.shallow)
  const index = articleIndex(db)
  try {
    if (run.shard) index.markShare(`${run.shard.nth}/${run.shard.of}`)
    for (;;) {
      const update = await updateIndex(run.commit, {
        ...run,
        index,
        objects,
        isArticle: selectsIn(run),
        locale: settings.locale,
        drafts: settings.drafts,
        firstDays: repository.shallow ? null : () => repository.firstDays(),
      })
      nameMissing(update.missing, log)
      for (const error of update.failed) run.faults.add(error)
      const { tree } = index
      const answer = await use({ index, objects, file }, update)
      if (index.tree === tree) return answer
    }
  } finally {
    index.close()
  }
}

function nameMissing(missing: readonly string[], log: Logger): void {
  for (const path of missing.slice(0, NAMED))
    log.warning('is not in this clone, so nothing is held against it', { path })
  if (missing.length > NAMED)
    log.warning(`${missing.length - NAMED} more articles are not in this clone, which was made with a filter`)
}

/** Which files of the tree are read: all, or those of a share. */
function selectsIn({ settings, shard }: IndexedRun): (file: TreeFile) => boolean {
  const isIndexed = selects(settings.indexed)
  return (file) => isIndexed(file.path) && (shard === undefined || isInShard(shard, file))
}

/** What an index was made by and of: another reader, or other articles, and it is made anew. */
export function indexStamp({
  reader,
  settings: { indexed, locale, drafts },
}: Pick<IndexedRun, 'reader' | 'settings'>): string {
  const parts = [programStamp(reader), indexed.include, indexed.exclude, locale, drafts]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
