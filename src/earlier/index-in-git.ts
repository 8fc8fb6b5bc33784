import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EarlierSource } from '../core.ts'
import { selects } from '../host/files/find.ts'
import { programStamp } from '../host/files/program-stamp.ts'
import type { Workspace } from '../host/files/workspace.ts'
import type { Repository } from '../host/git/git.ts'
import { type GitObjects, openObjects } from '../host/git/git-objects.ts'
import type { Cache } from '../host/github/actions-cache.ts'
import { articleIndex, type TreeFile } from '../host/index/article-index.ts'
import { isBroken, isUnwritable, moveAside, openIndexFile } from '../host/index/file.ts'
import { recordHistory } from '../host/index/whole-history.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Progress } from '../host/process/progress.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Reading } from '../model/index.ts'
import type { Faults } from '../workspace/faults.ts'
import type { Settings } from '../workspace/settings.ts'
import { findEarlierArticles, type SearchableIndex } from './earlier.ts'
import { isInShard, type Shard } from './shard.ts'
import { updateIndex } from './update-index.ts'

/** Where the index of the articles in git is kept, and how it is made. */
export interface GitIndexSetting {
  workspace: Workspace
  settings: Settings
  repository: Repository
  /** The commit whose articles are the earlier ones. */
  commit: string
  /** Whether what is read is kept for the next run. */
  keep: boolean
  /** Where its folder is kept between runs on machines that are thrown away. */
  cacheOf?: (folder: string) => Promise<Cache | null>
  /** Where it is kept, if not in git's own folder. */
  file?: string
  /** Read no more than this share of the articles, for another machine to put the shares together. */
  shard?: Shard
  /** The module of the threads that read. */
  reader: URL
  threads?: number
  log: Logger
  /** The articles on which reading fails. */
  faults: Faults
  progress: Progress
}

/** What of the articles in git the claims of `readings` are to be held against. */
export const earlierInGit = (
  readings: readonly Reading[],
  pathOf: SearchableIndex['pathOf'],
  setting: GitIndexSetting,
): Promise<EarlierSource[]> =>
  searchIndex(
    (searchable) => findEarlierArticles(readings, setting.settings.rules, searchable, setting.faults),
    pathOf,
    setting,
  )

/** An index that is up to date, and where it is kept. */
type OpenIndex = Omit<SearchableIndex, 'pathOf'> & { file: string }

/**
 * The articles that `ask` picks, but for rule files and those that `.gitattributes` marks as generated. The index is kept
 * where that can be: to be asked it need not be.
 */
export async function searchIndex(
  search: (searchable: SearchableIndex) => Promise<EarlierSource[]>,
  pathOf: SearchableIndex['pathOf'],
  setting: GitIndexSetting,
): Promise<EarlierSource[]> {
  const isArticle = selects(setting.settings.articles)
  const pathOfArticle = (path: string) => (isArticle(path) ? pathOf(path) : null)
  try {
    const sources = await withUpdatedIndex(setting, (searchable) => search({ ...searchable, pathOf: pathOfArticle }))
    const generated = await setting.repository.generated(sources.flatMap(({ path }) => path ?? []))
    return sources.filter(({ path }) => !generated.has(path ?? ''))
  } catch (error) {
    if (!(error instanceof Unkept)) throw error
    setting.log.warning(`${error.message}, so nothing is kept`)
    return searchIndex(search, pathOf, { ...setting, keep: false })
  }
}

/** The file of an index cannot be written. */
class Unkept extends UserError {}

/**
 * Brings the index up to date with the commit and gives it to `use`; a file found broken is set aside and built anew, one
 * that cannot be written throws a `UserError`.
 */
export async function withUpdatedIndex<T>(
  setting: GitIndexSetting,
  use: (searchable: OpenIndex, update: Awaited<ReturnType<typeof updateIndex>>) => Promise<T>,
): Promise<T> {
  const { workspace, keep, log } = setting
  const objects = await openObjects(workspace.root, log)
  const file = keep ? (setting.file ?? indexFile(objects)) : ':memory:'
  const cache = keep ? ((await setting.cacheOf?.(dirname(file))) ?? null) : null
  const stamp = indexStamp(setting)
  const prefix = `factlint-index-${stamp.slice(0, 16)}-`
  const key = `${prefix}${cache && (await objects.tree(setting.commit))}`
  if (!existsSync(file)) await cache?.restore(key, prefix)
  let read = 0
  const noting: typeof use = (searchable, update) => {
    read = update.read
    return use(searchable, update)
  }
  try {
    return await useUpdatedIndex({ file, stamp }, objects, setting, noting)
  } catch (error) {
    if (keep && isUnwritable(error)) throw new Unkept(`${file} cannot be written (${(error as Error).message})`)
    if (!keep || !isBroken(error)) throw error
    moveAside(file)
    log.warning(`${file} is broken: set aside as ${file}.old, and built anew`)
    return await useUpdatedIndex({ file, stamp }, objects, setting, noting)
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
  setting: GitIndexSetting,
  use: Parameters<typeof withUpdatedIndex<T>>[1],
): Promise<T> {
  const { settings, repository, log } = setting
  const db = openIndexFile(file, stamp, log)
  recordHistory(db, !repository.shallow)
  const index = articleIndex(db)
  try {
    if (setting.shard) index.markShare(`${setting.shard.nth}/${setting.shard.of}`)
    for (;;) {
      const update = await updateIndex(setting.commit, {
        ...setting,
        index,
        objects,
        isArticle: selectsIn(setting),
        locale: settings.locale,
        drafts: settings.drafts,
        firstDays: repository.shallow ? null : () => repository.firstDays(),
      })
      nameMissing(update.missing, log)
      for (const error of update.failed) setting.faults.add(error)
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
function selectsIn({ settings, shard }: GitIndexSetting): (file: TreeFile) => boolean {
  const isIndexed = selects(settings.indexed)
  return (file) => isIndexed(file.path) && (shard === undefined || isInShard(shard, file))
}

/** What an index was made by and of: another reader, or other articles, and it is made anew. */
export function indexStamp({
  reader,
  settings: { indexed, locale, drafts },
}: Pick<GitIndexSetting, 'reader' | 'settings'>): string {
  const parts = [programStamp(reader), indexed.include, indexed.exclude, locale, drafts]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
