import type { EarlierSource } from '../core.ts'
import { readArticles } from '../host/articles.ts'
import { findFiles } from '../host/find.ts'
import type { Repository } from '../host/git.ts'
import type { Logger } from '../host/logger.ts'
import type { Scope } from '../host/scope.ts'
import type { Workspace } from '../host/workspace.ts'
import type { ArticleSource, Coverage, Reading } from '../model/index.ts'
import { earlierInGit } from './archive.ts'
import { dated } from './dating.ts'
import type { Settings } from './settings.ts'

/** Where articles are, and which of them a run is about. */
export interface Setting {
  workspace: Workspace
  settings: Settings
  repository: Repository | null
  scope: Scope
  /** The module of the threads that read articles for the index. */
  reader: URL
}

/** The articles of a change, and what they are to be held against. */
export interface Changed {
  asked: ArticleSource[]
  skipped: Coverage['skipped']
  /** What the claims of the articles of the change are to be held against. */
  earlier(readings: readonly Reading[]): Promise<EarlierSource[]>
}

/** Reads the articles that changed. */
export async function changedArticles(setting: Setting, log: Logger): Promise<Changed> {
  const { workspace, repository, scope } = setting
  const { articles, locale } = setting.settings
  const tree = await findFiles(workspace, articles, repository ? await repository.ignored() : [])
  const changed = scope.kind === 'all' ? null : new Set(scope.changes.map(({ path }) => path))
  const isAsked = (path: string) => changed === null || changed.has(path)
  const asked = tree.filter(isAsked)
  if (asked.length === 0) {
    log.warning(nothing(tree.length, scope, articles.include))
    return { asked: [], skipped: [], earlier: async () => [] }
  }
  const checked = await readArticles(workspace, asked)
  const rest = tree.filter((path) => !isAsked(path))
  return {
    asked: await dated(checked.sources, repository, locale),
    skipped: checked.skipped,
    earlier: (readings) => earlierOf(readings, rest, setting, log),
  }
}

/**
 * All other articles, by the index, and the edited ones as they were: under the path that each has now, so that it is
 * known as the article's own earlier version. Without a repository, all others as they are.
 */
async function earlierOf(
  readings: readonly Reading[],
  rest: readonly string[],
  { workspace, settings, repository, scope, reader }: Setting,
  log: Logger,
): Promise<EarlierSource[]> {
  const changes = scope.kind === 'all' ? [] : scope.changes
  if (rest.length === 0 && changes.every(({ from }) => from === null)) return []
  const base = scope.kind === 'all' ? null : scope.base
  const commit = repository && (base ?? (await repository.commit('HEAD')))
  if (repository === null || commit === null) {
    const { sources } = await readArticles(workspace, rest)
    return dated(sources, repository, settings.locale)
  }
  const now = new Map<string, string | null>(rest.map((path) => [path, path]))
  if (base !== null)
    for (const { path, from, status } of changes) if (from !== null && status !== 'removed') now.set(from, path)
  const setup = { workspace, settings, repository, commit, keep: true, reader, log, progress: () => {} }
  return earlierInGit(readings, (path) => now.get(path) ?? null, setup)
}

function nothing(tree: number, scope: Scope, globs: readonly string[]): string {
  const patterns = globs.join(', ')
  if (tree === 0 || scope.kind === 'all') return `Nothing was checked: no file matches the articles (${patterns}).`
  const changed = scope.changes.filter(({ status }) => status !== 'removed').length
  return changed === 0
    ? 'Nothing was checked: the change adds and edits no files.'
    : `Nothing was checked: none of the files changed (${changed}) is among the ${tree} articles (${patterns}).`
}
