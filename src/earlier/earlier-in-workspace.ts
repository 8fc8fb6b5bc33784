import type { EarlierSource } from '../core.ts'
import { selects } from '../host/files/find.ts'
import type { Repository } from '../host/git/git.ts'
import { openObjects } from '../host/git/git-objects.ts'
import type { Reading } from '../model/index.ts'
import type { Articles, readerOf } from '../workspace/articles.ts'
import type { Context } from '../workspace/context.ts'
import type { Settings } from '../workspace/settings.ts'
import { findEarlierArticles, type SearchableIndex } from './earlier.ts'
import { searchIndex } from './index-in-git.ts'

/** The articles of a workspace, and how they are read. */
interface WorkspaceArticles {
  all: Articles
  read: ReturnType<typeof readerOf>
  repository: Repository | null
}

/**
 * What the claims of `readings` are held against in a workspace: the committed articles that matter, by the index, and
 * those not committed as they are now; without a repository, all of them.
 */
export function earlierInWorkspace(
  readings: readonly Reading[],
  workspaceArticles: WorkspaceArticles,
  settings: Settings,
  context: Context,
  keep: boolean,
): Promise<EarlierSource[]> {
  const asked = new Set(readings.map(({ article }) => article.path))
  const search: Search = (searchable) => findEarlierArticles(readings, settings.rules, searchable, context.faults)
  return searchWorkspace(search, (path) => !asked.has(path), workspaceArticles, settings, context, keep)
}

/** Picks articles by an index of them. */
export type Search = (searchable: SearchableIndex) => Promise<EarlierSource[]>

/** The committed articles that `ask` picks, and all that are not committed as they are now; without a repository, all. */
export async function searchWorkspace(
  search: Search,
  isWanted: (path: string) => boolean,
  { all, read, repository }: WorkspaceArticles,
  settings: Settings,
  { workspace, reader, log, faults, progress }: Pick<Context, 'workspace' | 'reader' | 'log' | 'faults' | 'progress'>,
  keep: boolean,
): Promise<EarlierSource[]> {
  const commit = repository && (await repository.commit('HEAD'))
  if (repository === null || commit === null) return (await read([...(await all.paths())].filter(isWanted))).sources
  const fresh = new Set((await (await openObjects(workspace.root, log)).uncommitted()).filter(isWanted))
  const pathOf = (path: string) => (isWanted(path) && !fresh.has(path) ? path : null)
  const setting = { workspace, settings, repository, commit, keep, reader, log, faults, progress }
  const committed = await searchIndex(search, pathOf, setting)
  const articles = [...fresh].filter(selects(settings.articles))
  const generated = await repository.generated(articles)
  return [...committed, ...(await read(articles.filter((path) => !generated.has(path)))).sources]
}
