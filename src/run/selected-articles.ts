import type { EarlierSource } from '../core.ts'
import { earlierInGit } from '../earlier/index.ts'
import { decodeFilled, type Loaded, readPreviousVersions } from '../host/files/articles.ts'
import { selects } from '../host/files/find.ts'
import type { Change, Repository } from '../host/git/git.ts'
import type { Scope } from '../host/git/scope.ts'
import { mapInBatches } from '../host/process/map-in-batches.ts'
import type { ArticleSource, ChangedArticles, Coverage, Reading } from '../model/index.ts'
import type { Articles } from '../workspace/articles.ts'
import { withoutDrafts } from '../workspace/drafts.ts'
import { withDayOfChange, withFirstCommitDays } from '../workspace/first-commit-days.ts'
import type { Run } from '../workspace/run.ts'

/** A run, with what it is about. */
export interface ScopedRun extends Run {
  scope: Scope
}

/** Returns a run about every article. */
export const aboutAll = (run: Run): ScopedRun => ({ ...run, scope: { kind: 'all', why: 'every article' } })

/** The articles of a run, and what they are compared with. */
export interface SelectedArticles {
  all: Articles
  /** Whether these are all articles, so that there are no others and no change to compare them with. */
  isEvery: boolean
  selected: ArticleSource[]
  /** The checked articles as they were before the change, each under its current path. */
  former: ArticleSource[]
  skipped: Coverage['skipped']
  /** The articles that the change touches; null if the run is not about a change. */
  change: ChangedArticles | null
  /** Returns the earlier articles to compare the claims of readings with. */
  earlier(readings: readonly Reading[]): Promise<EarlierSource[]>
}

/** Returns the articles that changed (all, if all are to be shown), and those they may be compared with. */
export async function changedArticles(run: ScopedRun): Promise<SelectedArticles> {
  const { articles, repository, scope, settings } = run
  const changes = scope.kind === 'all' || settings.scope === 'all' ? null : scope.changes
  const changed = changes && (await articlesAmong(changes, run))
  const { there: paths, absent } = changed ?? { there: [...(await articles.paths())], absent: [] }
  const isStaged = scope.kind === 'changes' && scope.isStaged === true
  const checked = isStaged && repository ? await readStaged(paths, { ...run, repository }) : await run.read(paths)
  const added = new Set((changes ?? []).flatMap(({ path, from }) => (from === null ? [path] : [])))
  return {
    all: articles,
    isEvery: scope.kind === 'all',
    selected: await withDayOfChange(checked.sources, added, repository, settings.locale),
    former: await withFirstCommitDays(await readEdited(run, new Set(paths)), repository, settings.locale),
    skipped: [...checked.skipped, ...absent.map((path) => ({ path, why: whyNotHere(path) }))],
    change: changed?.numbers ?? null,
    earlier: (readings) => (changes === null ? Promise.resolve([]) : earlierThan(readings, changes, paths, run)),
  }
}

/** Returns why no file is found at a path that git lists. In a name that is not UTF-8, placeholders stand for what could not be decoded. */
const whyNotHere = (path: string): string =>
  path.includes('\uFFFD') ? 'its name is not UTF-8 (rename the file)' : 'changed, but not checked out (sparse checkout)'

/**
 * Returns the paths of the articles that a change adds or edits, in code unit order, those that are not checked out, and how
 * many the change touches.
 */
async function articlesAmong(
  changes: readonly Change[],
  { articles, repository, scope, settings }: ScopedRun,
): Promise<{ there: string[]; absent: string[]; numbers: ChangedArticles }> {
  const isSelected = selects(settings.articles)
  const isThere = scope.kind === 'changes' && scope.isStaged ? articles.selects : articles.has
  const own = changes.filter(({ path, from }) => isSelected(path) || isSelected(from ?? path))
  const generated = (await repository?.generated(own.map(({ path }) => path))) ?? new Set()
  const kinds = Object.groupBy(
    own.filter(({ path }) => !generated.has(path)),
    ({ path, from, status }) => {
      if (status === 'removed' || !isSelected(path)) return 'removed'
      if (from === null || !isSelected(from)) return 'added'
      return from === path ? 'edited' : 'renamed'
    },
  )
  const { added = [], edited = [], renamed = [], removed = [] } = kinds
  const paths = [...added, ...edited, ...renamed].map(({ path }) => path).sort()
  const { there = [], absent = [] } = Object.groupBy(paths, (path) => (isThere(path) ? 'there' : 'absent'))
  const numbers = { added: added.length, edited: edited.length, renamed: renamed.length, removed: removed.length }
  return { there, absent, numbers }
}

/** Reads articles as they are staged. */
async function readStaged(paths: readonly string[], run: Run & { repository: Repository }): Promise<Loaded> {
  const { repository, settings } = run
  const files = await mapInBatches(paths, async (path) => {
    const bytes = await repository.stagedBlob(path)
    return { path, ...(bytes === null ? { why: 'not readable as it is staged' } : await decodeFilled(path, bytes)) }
  })
  const { sources, skipped } = await withoutDrafts(
    { sources: files.filter((file) => 'text' in file), skipped: files.filter((file) => 'why' in file) },
    settings.drafts,
  )
  return { sources: await withFirstCommitDays(sources, repository, settings.locale), skipped }
}

async function readEdited({ repository, scope }: ScopedRun, selected: ReadonlySet<string>): Promise<ArticleSource[]> {
  if (repository === null || scope.kind === 'all' || scope.base === null) return []
  return readPreviousVersions(
    repository,
    scope.base,
    scope.changes.filter(({ path }) => selected.has(path)),
  )
}

/**
 * Returns the articles that the change does not touch, from the index of those at its base; without git, all of them.
 */
async function earlierThan(
  readings: readonly Reading[],
  changes: readonly Change[],
  selected: readonly string[],
  run: ScopedRun,
): Promise<EarlierSource[]> {
  const { articles, repository, scope } = run
  const base = scope.kind === 'all' ? null : scope.base
  const commit = repository && (base ?? (await repository.commit('HEAD')))
  if (repository === null || commit === null) {
    const own = new Set(selected)
    return (await run.read([...(await articles.paths())].filter((path) => !own.has(path)))).sources
  }
  const touched = new Set(changes.flatMap(({ path, from }) => [path, from ?? path]))
  return earlierInGit(readings, (path) => (touched.has(path) ? null : path), { ...run, repository, commit })
}
