import type { EarlierSource } from '../core.ts'
import { selects } from '../host/find.ts'
import type { Repository } from '../host/git.ts'
import { openObjects } from '../host/git-objects.ts'
import type { Reading } from '../model/index.ts'
import { earlierInGit } from './archive.ts'
import type { Articles, readerOf } from './changed.ts'
import type { Context } from './context.ts'
import type { Settings } from './settings.ts'

/** The articles of a workspace, and how they are read. */
interface Here {
  all: Articles
  read: ReturnType<typeof readerOf>
  repository: Repository | null
}

/**
 * What the claims of `readings` are held against in a workspace: the committed articles that matter, by the index, and
 * those not committed as they are now; without a repository, all of them.
 */
export async function earlierHere(
  readings: readonly Reading[],
  { all, read, repository }: Here,
  settings: Settings,
  { workspace, reader, log, progress }: Context,
  keep: boolean,
): Promise<EarlierSource[]> {
  const asked = new Set(readings.map(({ article }) => article.path))
  const isOther = (path: string) => !asked.has(path)
  const commit = repository && (await repository.commit('HEAD'))
  if (repository === null || commit === null) return (await read([...(await all.paths())].filter(isOther))).sources
  const fresh = new Set((await (await openObjects(workspace.root)).uncommitted()).filter(isOther))
  const committed = await earlierInGit(readings, (path) => (isOther(path) && !fresh.has(path) ? path : null), {
    workspace,
    settings,
    repository,
    commit,
    keep,
    reader,
    log,
    progress,
  })
  return [...committed, ...(await read([...fresh].filter(selects(settings.articles)))).sources]
}
