import { findFiles } from '../host/files/find.ts'
import type { Report } from '../model/index.ts'
import { ARTICLES, NO_ARTICLES } from '../options/index.ts'
import { skippedReasons } from '../report/coverage.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'

/** Returns why a run checked no article, as one sentence; null if it checked one. */
export async function whyNothingChecked(
  run: ScopedRun,
  { all }: Pick<SelectedArticles, 'all'>,
  report: Report,
): Promise<string | null> {
  if (report.coverage.articles > 0) return null
  const { scope, settings } = run
  const paths = await all.paths()
  if (paths.size === 0) return `Nothing was checked: ${await whyNoArticles(run)}.`
  if (scope.kind === 'changes' && settings.scope !== 'all' && !scope.changes.some(({ path }) => all.has(path))) {
    const changed = scope.changes.filter(({ status }) => status !== 'removed').length
    return changed === 0
      ? 'Nothing was checked: the change adds or edits no files.'
      : `Nothing was checked: none of the changed files (${changed}) is one of the ${paths.size} articles (${patterns(run)}).`
  }
  const isAsked = (path: string) =>
    all.has(path) &&
    (scope.kind === 'all' || settings.scope === 'all' || scope.changes.some((change) => change.path === path))
  const left = report.coverage.skipped.filter(({ path }) => isAsked(path))
  return `Nothing was checked: every article was skipped (${skippedReasons(left)}).`
}

/** Explains why there are no articles: the patterns match nothing, or every match is left out. */
async function whyNoArticles(run: ScopedRun): Promise<string> {
  const { include } = run.settings.articles
  const matches = await findFiles(run.workspace, { include, exclude: include === ARTICLES ? NO_ARTICLES : [] })
  if (matches.length === 0) return `no file matches the patterns for articles (${patterns(run)})`
  const found = matches.length === 1 ? '1 file matches' : `${matches.length} files match`
  const out = `${matches.length === 1 ? 'it is excluded, a rule file' : 'all are excluded, rule files'}, ignored by git or marked as generated`
  return `${found} the patterns for articles (${patterns(run)}), but ${out}`
}

const patterns = ({ settings }: ScopedRun): string => settings.articles.include.join(', ')
