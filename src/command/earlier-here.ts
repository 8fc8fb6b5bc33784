import type { EarlierSource } from '../core.ts'
import { readArticles } from '../host/articles.ts'
import { selects } from '../host/find.ts'
import { openObjects } from '../host/git-objects.ts'
import type { Reading } from '../model/index.ts'
import { earlierInGit } from './archive.ts'
import type { Collected } from './collect.ts'
import type { Context } from './context.ts'
import { dated } from './dating.ts'
import type { Settings } from './settings.ts'

/**
 * What the claims of `readings` are held against in a workspace: the committed articles that matter, by the index, and
 * those not committed as they are now; without a repository, all of them.
 */
export async function earlierHere(
  readings: readonly Reading[],
  { rest, repository }: Collected,
  settings: Settings,
  { workspace, reader, log, progress }: Context,
  keep: boolean,
): Promise<EarlierSource[]> {
  const read = async (paths: readonly string[]) =>
    dated((await readArticles(workspace, paths)).sources, repository, settings.locale)
  const commit = repository && (await repository.commit('HEAD'))
  if (repository === null || commit === null) return read(await rest())
  const asked = new Set(readings.map(({ article }) => article.path))
  const fresh = new Set((await (await openObjects(workspace.root)).uncommitted()).filter((path) => !asked.has(path)))
  const committed = await earlierInGit(readings, (path) => (asked.has(path) || fresh.has(path) ? null : path), {
    workspace,
    settings,
    repository,
    commit,
    keep,
    reader,
    log,
    progress,
  })
  return [...committed, ...(await read([...fresh].filter(selects(settings.articles))))]
}
