import type { EarlierSource } from '../core/articles.ts'
import { selects } from '../host/files/find.ts'
import { openObjects } from '../host/git/git-objects.ts'
import type { Reading } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import { findEarlierArticles, type SearchableIndex } from './find-earlier.ts'
import type { FolderIndex } from './folder-index.ts'
import { searchIndex } from './use-index.ts'

/**
 * Returns what to compare the claims of `readings` with: the matching committed articles from the index, and
 * uncommitted articles as they are now. Without a repository, those that `index` finds, or all articles without one.
 */
export async function earlierInWorkspace(
  readings: readonly Reading[],
  run: Run,
  index?: FolderIndex,
): Promise<EarlierSource[]> {
  if (index && ((await run.repository?.commit('HEAD')) ?? null) === null) return index.search(readings, run)
  const ownPaths = new Set(readings.map(({ article }) => article.path))
  const search: Search = (searchable) => findEarlierArticles(readings, run, searchable)
  return searchWorkspace(search, (path) => !ownPaths.has(path), run)
}

/** Selects articles with an index. */
type Search = (searchable: SearchableIndex) => Promise<EarlierSource[]>

/**
 * Returns the committed articles that `search` selects, and all uncommitted ones as they are now. Without a repository,
 * returns all articles.
 */
export async function searchWorkspace(
  search: Search,
  isWanted: (path: string) => boolean,
  run: Run,
): Promise<EarlierSource[]> {
  const { workspace, settings, repository, log } = run
  const commit = repository && (await repository.commit('HEAD'))
  if (repository === null || commit === null)
    return (await run.read([...(await run.articles.paths())].filter(isWanted))).sources
  const fresh = new Set((await (await openObjects(workspace.root, log)).uncommitted()).filter(isWanted))
  const pathOf = (path: string) => (isWanted(path) && !fresh.has(path) ? path : null)
  const committed = await searchIndex(search, pathOf, { ...run, repository, commit })
  const articles = [...fresh].filter(selects(settings.articles))
  const generated = await repository.generated(articles)
  return [...committed, ...(await run.read(articles.filter((path) => !generated.has(path)))).sources]
}
