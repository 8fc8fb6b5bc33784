import { articleSelection } from '../host/files/article-selection.ts'
import { findFiles, selects } from '../host/files/find.ts'
import type { NothingChecked, Report } from '../model/index.ts'
import { skippedReasons } from '../report/coverage.ts'
import { count } from '../report/words.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'

/** Returns why a run checked no article; null if it checked one. */
export async function whyNothingChecked(
  run: ScopedRun,
  { all, change }: Pick<SelectedArticles, 'all' | 'change'>,
  report: Report,
): Promise<NothingChecked | null> {
  if (report.coverage.articles > 0) return null
  const { scope, settings } = run
  const removed = change?.removed ?? 0
  if (removed === 0 && (await all.paths()).size === 0) return unexpected(await whyNoArticles(run))
  if (scope.kind === 'changes' && change !== null && change.added + change.edited + change.renamed === 0)
    return {
      why: `Nothing to check: ${removed > 0 ? onlyRemoved(removed) : noneOf(scope.changes.length)}.`,
      isExpected: true,
    }
  const isAsked = selects(settings.articles)
  const left = report.coverage.skipped.filter(({ path }) => isAsked(path))
  return unexpected(`every article was skipped (${skippedReasons(left)})`)
}

const unexpected = (why: string): NothingChecked => ({ why: `Nothing was checked: ${why}.`, isExpected: false })

const onlyRemoved = (removed: number): string => `the change removes ${count(removed, 'article')} and touches no other`

const noneOf = (files: number): string =>
  files === 0
    ? 'the change touches no file'
    : files === 1
      ? 'the changed file is not an article'
      : `none of the ${count(files, 'changed file')} is an article`

/** Explains why there are no articles: the patterns match nothing, or every match is left out. */
async function whyNoArticles({ workspace, settings: { given, articles } }: ScopedRun): Promise<string> {
  const patterns = (given.articles.length > 0 ? given.articles : articles.include).join(', ')
  const own = given.articles.length > 0 ? given.articles : undefined
  const matches = await findFiles(workspace, articleSelection(own, undefined))
  if (matches.length === 0) return `no file matches the patterns for articles (${patterns})`
  const found = matches.length === 1 ? '1 file matches' : `${matches.length} files match`
  const out = `${matches.length === 1 ? 'it is excluded, a rule file' : 'all are excluded, rule files'}, ignored by git or marked as generated`
  return `${found} the patterns for articles (${patterns}), but ${out}`
}
