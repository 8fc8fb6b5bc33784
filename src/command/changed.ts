import { type Articles, type Loaded, readArticles, readBefore } from '../host/articles.ts'
import { findFiles } from '../host/find.ts'
import type { Repository } from '../host/git.ts'
import type { Scope } from '../host/scope.ts'
import type { Workspace } from '../host/workspace.ts'
import { dated } from './dating.ts'
import { withoutDrafts } from './drafts.ts'
import type { Settings } from './settings.ts'

/** Where articles are, and what a run is about. */
export interface Setting {
  workspace: Workspace
  settings: Settings
  repository: Repository | null
  scope: Scope
}

/** The articles of a run about a change. */
export interface Selected extends Articles {
  /** Paths of all articles, whether read or not. */
  all: ReadonlySet<string>
}

/**
 * Reads the articles that changed (all of them, where all are to be shown), and those they may be held against: all others,
 * and the edited ones as they were.
 */
export async function changedArticles(setting: Setting): Promise<Selected> {
  const { workspace, repository, scope, settings } = setting
  const all = await findArticles(workspace, settings, repository)
  const changed = scope.kind === 'all' || settings.scope === 'all' ? null : scope.changes.map(({ path }) => path)
  const wanted = changed && new Set(changed)
  const { asked = [], rest = [] } = Object.groupBy(all, (path) => (!wanted || wanted.has(path) ? 'asked' : 'rest'))
  if (asked.length === 0) return { all: new Set(all), asked: [], others: [], skipped: [] }
  const read = async (paths: readonly string[]): Promise<Loaded> =>
    withoutDrafts(await readArticles(workspace, paths), settings.drafts)
  const [checked, others] = [await read(asked), await read(rest)]
  const before = await readEdited(setting, new Set(asked))
  return {
    all: new Set(all),
    asked: await dated(checked.sources, repository, settings.locale),
    others: await dated([...others.sources, ...before], repository, settings.locale),
    skipped: [...checked.skipped, ...others.skipped],
  }
}

/** Paths of all articles: what matches the patterns, and is neither ignored by git nor marked as generated. */
export async function findArticles(
  workspace: Workspace,
  { articles }: Pick<Settings, 'articles'>,
  repository: Repository | null,
): Promise<string[]> {
  const left = repository ? [...(await repository.ignored()), ...(await repository.generated())] : []
  return findFiles(workspace, articles, left)
}

async function readEdited({ repository, scope }: Setting, asked: ReadonlySet<string>) {
  if (repository === null || scope.kind === 'all' || scope.base === null) return []
  const edited = scope.changes.filter(({ path }) => asked.has(path))
  return readBefore(repository, scope.base, edited)
}
