import { type Articles, readArticles, readBefore } from '../host/articles.ts'
import { findFiles } from '../host/find.ts'
import type { Repository } from '../host/git.ts'
import type { Logger } from '../host/logger.ts'
import type { Scope } from '../host/scope.ts'
import type { Workspace } from '../host/workspace.ts'
import { dated } from './dating.ts'
import type { Settings } from './settings.ts'

/** Where articles are, and which of them a run is about. */
export interface Setting {
  workspace: Workspace
  settings: Settings
  repository: Repository | null
  scope: Scope
}

/** Reads the articles that changed, and those they may be held against: all others, and the edited ones as they were. */
export async function changedArticles(setting: Setting, log: Logger): Promise<Articles> {
  const { workspace, repository, scope } = setting
  const { articles, locale } = setting.settings
  const tree = await findFiles(workspace, articles, repository ? await repository.ignored() : [])
  const changed = scope.kind === 'all' ? null : new Set(scope.changes.map(({ path }) => path))
  const isAsked = (path: string) => changed === null || changed.has(path)
  const asked = tree.filter(isAsked)
  if (asked.length === 0) {
    log.warning(nothing(tree.length, scope, articles.include))
    return { asked: [], others: [], skipped: [] }
  }
  const checked = await readArticles(workspace, asked)
  const others = await readArticles(
    workspace,
    tree.filter((path) => !isAsked(path)),
  )
  const before = await readEdited(setting, new Set(asked))
  return {
    asked: await dated(checked.sources, repository, locale),
    others: await dated([...others.sources, ...before], repository, locale),
    skipped: [...checked.skipped, ...others.skipped],
  }
}

async function readEdited({ repository, scope }: Setting, asked: ReadonlySet<string>) {
  if (repository === null || scope.kind === 'all' || scope.base === null) return []
  const edited = scope.changes.filter(({ path }) => asked.has(path))
  return readBefore(repository, scope.base, edited)
}

function nothing(tree: number, scope: Scope, globs: readonly string[]): string {
  const patterns = globs.join(', ')
  if (tree === 0 || scope.kind === 'all') return `Nothing was checked: no file matches the articles (${patterns}).`
  const changed = scope.changes.filter(({ status }) => status !== 'removed').length
  return changed === 0
    ? 'Nothing was checked: the change adds and edits no files.'
    : `Nothing was checked: none of the files changed (${changed}) is among the ${tree} articles (${patterns}).`
}
