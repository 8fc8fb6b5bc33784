import { ignoredFolderOf, matcher, resembles, type Selection, selects } from '../host/files/find.ts'
import { relativePath, resolveInside } from '../host/files/workspace.ts'
import type { Change } from '../host/git/git.ts'
import type { Report, Unchecked } from '../model/index.ts'
import { IGNORE_FILE } from '../options/index.ts'
import { listed } from '../report/words.ts'
import { settingsFor } from '../workspace/overrides.ts'
import type { Settings } from '../workspace/settings.ts'
import { partlyRead } from './partly-read.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'

/**
 * Returns the files of a change that may be articles and that the run did not check, or not in whole, with why: so that
 * nobody hides an article from the check that judges it.
 */
export async function uncheckedIn(
  run: ScopedRun,
  { selected, former }: Pick<SelectedArticles, 'selected' | 'former'>,
  report: Report,
): Promise<Unchecked[]> {
  const { scope, settings, repository } = run
  if (scope.kind === 'all') return []
  const recoded = (await repository?.recoded(scope.changes.map(({ path }) => path))) ?? []
  const reasons = new Map([
    ...report.coverage.skipped.map(({ path, why }) => [path, why] as const),
    ...[...recoded].map(
      (path) => [path, 'checked out in another encoding (working-tree-encoding in .gitattributes)'] as const,
    ),
  ])
  const checked = new Set(selected.flatMap(({ path }) => (path && !reasons.has(path) ? [path] : [])))
  const partly = await partlyRead(
    run,
    { selected: selected.filter(({ path }) => checked.has(path ?? '')), former },
    report,
  )
  const shownAs = await shownThroughLink(run)
  const isArticle = selects(settings.articles)
  const mayBeArticle = resembles(settings.articles)
  const isIgnored = matcher(settings.articles.ignore ?? [])
  const whyNot = (change: Change): string | null => {
    const { path, from, status } = change
    const known = reasons.get(path) ?? partly.get(path)
    if (known !== undefined && mayBeArticle(path)) return known
    if (checked.has(path)) return from === path ? null : switchedOff(settings, path)
    const was = from !== null && isArticle(from)
    const link = shownAs(path)
    if (link !== null && isArticle(link)) return `read through the symbolic link ${link}, which is not checked with it`
    if (status === 'removed') return was ? 'removed' : null
    if (isArticle(path)) return 'marked as generated (.gitattributes)'
    if (was) return `${from === path ? 'no longer' : `renamed from ${from}, and not`} an article: ${reason(path)}`
    return status !== 'modified' && mayBeArticle(path) ? reason(path) : null
  }
  const reason = (path: string): string => {
    const folder = ignoredFolderOf(path)
    if (folder !== null) return `in a folder ${folder}, which is never read`
    if (!mayBeArticle(path)) return 'its name matches none of the patterns for articles'
    if (isHidden(path)) return 'hidden by a dot in its path'
    if (isIgnored(path)) return `listed in ${IGNORE_FILE}`
    return isOtherCase(path, settings.articles) ? 'its name is in another case' : 'left out by its name or its folder'
  }
  const all = scope.changes.flatMap((change) => {
    const why = whyNot(change)
    return why === null ? [] : [{ path: change.path, why }]
  })
  const next = all[NAMED]
  return next === undefined
    ? all
    : [...all.slice(0, NAMED), { path: next.path, why: `and ${all.length - NAMED - 1} more files` }]
}

/** Returns which checks the settings switch off for an article and not for others; null for none. */
function switchedOff(settings: Settings, path: string): string | null {
  const own = settingsFor(settings, path).checks
  const off = Object.keys(own).filter((check) => own[check] === 'off' && settings.checks[check] !== 'off')
  return off.length === 0 ? null : `${listed(off)} switched off in its folder (overrides)`
}

/** The most files to name. */
const NAMED = 1000

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'))

/** Returns whether a path matches the patterns only if case does not matter. */
const isOtherCase = (path: string, articles: Selection): boolean => !selects({ ...articles, exclude: [] })(path)

/** Returns a function that returns the path under which a symbolic link of the workspace shows a file; null if none does. */
async function shownThroughLink({ repository, workspace }: ScopedRun): Promise<(path: string) => string | null> {
  const links = ((await repository?.links()) ?? []).flatMap((link) => {
    const place = resolveInside(workspace, link)
    return 'why' in place ? [] : [{ link, target: relativePath(workspace, place.real) }]
  })
  return (path) => {
    const found = links.find(({ target }) => path === target || path.startsWith(`${target}/`))
    return found ? found.link + path.slice(found.target.length) : null
  }
}
