import type { EarlierSource } from '../core.ts'
import { earlierInGit } from '../earlier/index-in-git.ts'
import { readPreviousVersions } from '../host/files/articles.ts'
import type { Change, Repository } from '../host/git/git.ts'
import type { Scope } from '../host/git/scope.ts'
import type { Cache } from '../host/github/actions-cache.ts'
import type { Logger } from '../host/process/logger.ts'
import type { ArticleSource, Coverage, Reading } from '../model/index.ts'
import { type ArticleSetting, type Articles, articlesOf, readerOf } from '../workspace/articles.ts'
import type { Faults } from '../workspace/faults.ts'
import { withFirstCommitDays } from '../workspace/first-commit-days.ts'

/** Where articles are, and what a run is about. */
export interface RunSetting extends ArticleSetting {
  scope: Scope
}

/** How the articles that others are held against are read. */
export interface EarlierOptions {
  /** The module of the threads that read articles for the index. */
  reader: URL
  /** Whether the index is kept for the next run. */
  keep: boolean
  /** Where its folder is kept between runs on machines that are thrown away. */
  cacheOf?: (folder: string) => Promise<Cache | null>
  log: Logger
  /** The articles on which reading fails. */
  faults: Faults
}

/** The articles of a run, and what they are held against. */
export interface SelectedArticles {
  all: Articles
  asked: ArticleSource[]
  /** Articles asked for as they were before the change, each under the path it has now. */
  former: ArticleSource[]
  skipped: Coverage['skipped']
  /** What the claims of readings are held against, beside each other. */
  earlier(readings: readonly Reading[]): Promise<EarlierSource[]>
}

/** The articles that changed (all of them, where all are to be shown), and those they may be held against. */
export async function changedArticles(setting: RunSetting, earlierOptions: EarlierOptions): Promise<SelectedArticles> {
  const { workspace, repository, scope, settings } = setting
  const all = articlesOf(workspace, settings, repository)
  const changes = scope.kind === 'all' || settings.scope === 'all' ? null : scope.changes
  const asked = changes ? await changedPaths(changes, all, repository) : [...(await all.paths())]
  const read = readerOf(setting)
  const checked = await read(asked)
  return {
    all,
    asked: checked.sources,
    former: await withFirstCommitDays(await readEdited(setting, new Set(asked)), repository, settings.locale),
    skipped: checked.skipped,
    earlier: (readings) =>
      changes === null ? Promise.resolve([]) : earlierThan(readings, changes, asked, setting, earlierOptions),
  }
}

/** Paths of the articles that a change leaves there. */
async function changedPaths(
  changes: readonly Change[],
  all: Articles,
  repository: Repository | null,
): Promise<string[]> {
  const paths = changes.flatMap(({ path, status }) => (status !== 'removed' && all.has(path) ? [path] : []))
  const generated = repository ? await repository.generated(paths) : new Set()
  return paths.filter((path) => !generated.has(path)).sort()
}

async function readEdited({ repository, scope }: RunSetting, asked: ReadonlySet<string>): Promise<ArticleSource[]> {
  if (repository === null || scope.kind === 'all' || scope.base === null) return []
  return readPreviousVersions(
    repository,
    scope.base,
    scope.changes.filter(({ path }) => asked.has(path)),
  )
}

/** The articles that the change leaves alone, by the index of those that were there before it; without git, all of them. */
async function earlierThan(
  readings: readonly Reading[],
  changes: readonly Change[],
  asked: readonly string[],
  setting: RunSetting,
  earlierOptions: EarlierOptions,
): Promise<EarlierSource[]> {
  const { workspace, settings, repository, scope } = setting
  const base = scope.kind === 'all' ? null : scope.base
  const commit = repository && (base ?? (await repository.commit('HEAD')))
  if (repository === null || commit === null) {
    const own = new Set(asked)
    const paths = await articlesOf(workspace, settings, repository).paths()
    return (await readerOf(setting)([...paths].filter((path) => !own.has(path)))).sources
  }
  const touched = new Set(changes.flatMap(({ path, from }) => [path, from ?? path]))
  const setup = { workspace, settings, repository, commit, ...earlierOptions, progress: () => {} }
  return earlierInGit(readings, (path) => (touched.has(path) ? null : path), setup)
}
