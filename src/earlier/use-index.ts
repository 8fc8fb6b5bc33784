import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EarlierSource } from '../core/articles.ts'
import { selects } from '../host/files/find.ts'
import { programStamp } from '../host/files/program-stamp.ts'
import type { Repository } from '../host/git/git.ts'
import type { TreeFile } from '../host/git/git-objects.ts'
import { type GitObjects, openObjects } from '../host/git/git-objects.ts'
import type { Logger } from '../host/process/logger.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Reading } from '../model/index.ts'
import { settingsFor } from '../workspace/overrides.ts'
import type { Run } from '../workspace/run.ts'
import { findEarlierArticles, type SearchableIndex } from './find-earlier.ts'
import { articleIndex } from './index-file/article-index.ts'
import { isBroken, isUnwritable, moveAside, openIndexFile } from './index-file/open.ts'
import { recordHistory } from './index-file/whole-history.ts'
import { isInShard, type Shard } from './shard.ts'
import { type IndexUpdate, type UpdateInput, updateIndex } from './update-index.ts'

/** A run in a git repository, with the settings of its index. */
export interface IndexedRun extends Omit<Run, 'repository'> {
  repository: Repository
  /** The commit with the earlier articles. */
  commit: string
  /** The path of the index; by default in the .git folder. */
  file?: string
  /** Whether every article is read, and not only those that may answer what is asked. */
  isWhole?: boolean
  /** The only share of the articles to read, to be merged with those of other machines. */
  shard?: Shard
  /** The number of threads; by default one per core. */
  threads?: number
  /** Tells whether an article is compared with, so that it matters if it is missing; by default each one is. */
  isWanted?: (path: string) => boolean
}

/** Returns the articles in git to compare the claims of `readings` with. */
export const earlierInGit = (
  readings: readonly Reading[],
  pathOf: SearchableIndex['pathOf'],
  run: IndexedRun,
): Promise<EarlierSource[]> => searchIndex((searchable) => findEarlierArticles(readings, run, searchable), pathOf, run)

/** An updated index, and its path. */
type OpenIndex = Omit<SearchableIndex, 'pathOf'> & { file: string }

/**
 * Returns the articles that `search` selects, without rule files and files that `.gitattributes` marks as generated. If
 * the index cannot be written, a temporary one is used.
 */
export async function searchIndex(
  search: (searchable: SearchableIndex) => Promise<EarlierSource[]>,
  pathOf: SearchableIndex['pathOf'],
  run: IndexedRun,
): Promise<EarlierSource[]> {
  const isArticle = selects(run.settings.articles)
  const pathOfArticle = (path: string) => (isArticle(path) ? pathOf(path) : null)
  try {
    const isWanted = (path: string) => pathOfArticle(path) !== null
    const sources = await withUpdatedIndex({ ...run, isWanted }, (searchable) =>
      search({ ...searchable, pathOf: pathOfArticle }),
    )
    const generated = await run.repository.generated(sources.flatMap(({ path }) => path ?? []))
    return sources.filter(({ path }) => !generated.has(path ?? ''))
  } catch (error) {
    if (!(error instanceof Unkept)) throw error
    run.log.warning(`${error.message}, so the index is not kept`)
    return searchIndex(search, pathOf, { ...run, keepIndex: false })
  }
}

/** The error for an index file that cannot be written. */
class Unkept extends UserError {}

/**
 * Updates the index to the commit and passes it to `use`. A broken file is moved aside and rebuilt. Throws a
 * `UserError` if the file cannot be written.
 */
export async function withUpdatedIndex<T>(
  run: IndexedRun,
  use: (searchable: OpenIndex, update: IndexUpdate) => Promise<T>,
): Promise<T> {
  const { workspace, keepIndex, log } = run
  const objects = await openObjects(workspace.root, log)
  const file = keepIndex ? (run.file ?? indexFile(objects)) : ':memory:'
  const cache = keepIndex ? ((await run.cacheOf?.(dirname(file))) ?? null) : null
  const stamp = indexStamp(run)
  const prefix = `factlint-index-${stamp.slice(0, 16)}-`
  const key = `${prefix}${cache && (await objects.tree(run.commit))}${run.isWhole ? '-whole' : ''}`
  if (!existsSync(file)) await cache?.restore(key, prefix)
  let isChanged = false
  const note = () => {
    isChanged = true
  }
  try {
    return await useUpdatedIndex({ file, stamp, note }, objects, run, use)
  } catch (error) {
    if (keepIndex && isUnwritable(error)) throw new Unkept(`${file} cannot be written (${(error as Error).message})`)
    if (!keepIndex || !isBroken(error)) throw error
    moveAside(file)
    log.warning(`${file} is broken. It was moved to ${file}.old, and the index is rebuilt`)
    return await useUpdatedIndex({ file, stamp, note }, objects, run, use)
  } finally {
    if (isChanged) await cache?.save(key)
  }
}

/** Returns the path of a repository's index, in the .git folder, so that it is never committed. */
export const indexFile = ({ folder }: GitObjects): string => join(folder, 'factlint', 'index.sqlite')

/** The most missing articles to list one by one. */
const NAMED = 10

/** Where an index is, what it is made by, and what is called when it changes. */
interface Place {
  file: string
  stamp: string
  note(): void
}

/**
 * Updates and uses the index, and tries again if a run for another commit (another worktree has the same file) changed
 * it meanwhile.
 */
async function useUpdatedIndex<T>(
  { file, stamp, note }: Place,
  objects: GitObjects,
  run: IndexedRun,
  use: Parameters<typeof withUpdatedIndex<T>>[1],
): Promise<T> {
  const { settings, repository, log } = run
  const db = openIndexFile(file, stamp, log)
  recordHistory(db, !repository.shallow)
  const index = articleIndex(db)
  const sources: UpdateInput = {
    ...run,
    index,
    objects,
    isArticle: selectsIn(run),
    isWhole: run.isWhole ?? false,
    localeOf: (path) => settingsFor(settings, path).locale,
    drafts: settings.drafts,
    firstDays: repository.shallow ? null : () => repository.firstDays(),
  }
  const tell = ({ missing, failed, isChanged }: Omit<IndexUpdate, 'read'>) => {
    nameMissing(run.isWanted ? missing.filter(run.isWanted) : missing, log)
    for (const error of failed) run.faults.add(error)
    if (isChanged) note()
  }
  const ready: OpenIndex['ready'] = async (asked) => {
    const { readAnswering } = await import('./read-answering.ts')
    tell(await readAnswering(asked, sources))
  }
  try {
    if (run.shard) index.markShare(`${run.shard.nth}/${run.shard.of}`)
    for (;;) {
      const update = await updateIndex(run.commit, sources)
      tell(update)
      const { tree } = index
      const answer = await use({ index, ready, objects, file }, update)
      if (index.tree === tree) return answer
    }
  } finally {
    index.close()
  }
}

function nameMissing(missing: readonly string[], log: Logger): void {
  for (const path of missing.slice(0, NAMED))
    log.warning('is not in this clone, so nothing is compared with it', { path })
  if (missing.length > NAMED)
    log.warning(`${missing.length - NAMED} more articles are not in this clone, which was made with a filter`)
}

/** Returns which files of the tree to read: all, or those of a share. */
function selectsIn({ settings, shard }: IndexedRun): (file: TreeFile) => boolean {
  const isIndexed = selects(settings.indexed)
  return (file) => isIndexed(file.path) && (shard === undefined || isInShard(shard, file))
}

/** Returns the stamp of an index: its reader and its selection of articles. An index with another stamp is rebuilt. */
export function indexStamp({
  reader,
  settings: { indexed, locale, drafts, overrides },
}: Pick<IndexedRun, 'reader' | 'settings'>): string {
  const locales = overrides.flatMap((one) => (one.locale === undefined ? [] : [[one.files, one.locale]]))
  const parts = [programStamp(reader), indexed.include, indexed.exclude, indexed.ignore ?? [], locale, drafts, locales]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
