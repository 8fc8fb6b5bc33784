import type { EarlierSource } from '../core.ts'
import { selects } from '../host/files/find.ts'
import { openObjects } from '../host/git/git-objects.ts'
import type { Reading } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import { findEarlierArticles, type SearchableIndex } from './find-earlier.ts'
import { searchIndex } from './use-index.ts'

/**
 * What the claims of `readings` are held against in a workspace: the committed articles that matter, by the index, and
 * those not committed as they are now; without a repository, all of them.
 */
export function earlierInWorkspace(readings: readonly Reading[], run: Run): Promise<EarlierSource[]> {
  const asked = new Set(readings.map(({ article }) => article.path))
  const search: Search = (searchable) => findEarlierArticles(readings, run, searchable)
  return searchWorkspace(search, (path) => !asked.has(path), run)
}

/** Picks articles by an index of them. */
type Search = (searchable: SearchableIndex) => Promise<EarlierSource[]>

/** The committed articles that `search` picks, and all that are not committed as they are now; without a repository, all. */
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
