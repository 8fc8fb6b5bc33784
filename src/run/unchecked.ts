import { isWordDocument } from '../base/word-document.ts'
import { ignoredFolderOf, resembles, type Selection, selects } from '../host/files/find.ts'
import { openFile } from '../host/files/open-file.ts'
import { relativePath, resolveInside } from '../host/files/workspace.ts'
import type { Change } from '../host/git/git.ts'
import type { ArticleSource, Report, Unchecked, UnreadKind } from '../model/index.ts'
import { touchesLines } from '../scope/touches.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'
import { touchedFiles } from './touched.ts'

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
    selected.filter(({ path }) => checked.has(path ?? '')),
    former,
  )
  for (const { path, what, count } of report.coverage.unread ?? []) {
    const why = OVER_LIMIT[what]?.(count)
    if (why !== undefined && !partly.has(path)) partly.set(path, why)
  }
  const shownAs = await shownThroughLink(run)
  const isArticle = selects(settings.articles)
  const mayBeArticle = resembles(settings.articles)
  const whyNot = (change: Change): string | null => {
    const { path, from, status } = change
    const known = reasons.get(path) ?? partly.get(path)
    if (known !== undefined && mayBeArticle(path)) return known
    if (checked.has(path)) return null
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

/** What is not read as a whole of an article, because it is more than a limit. */
const OVER_LIMIT: Readonly<Partial<Record<UnreadKind, (count: number) => string>>> = {
  number: (count) => `${count} numbers over the limit of an article are not read`,
  'many-numbers': () => 'so many numbers that not all are compared with each other',
  'long-sentence': () => 'sentences so long that they are read in parts',
}

/** The most files to name. */
const NAMED = 1000

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'))

/** Returns whether a path matches the patterns only if case does not matter. */
const isOtherCase = (path: string, articles: Selection): boolean => !selects({ ...articles, exclude: [] })(path)

/**
 * Returns for the articles of which a change touches words that are not read or may be shown otherwise, or has words no longer read,
 * which these are.
 */
async function partlyRead(
  run: ScopedRun,
  sources: readonly ArticleSource[],
  former: readonly ArticleSource[],
): Promise<Map<string, string>> {
  if (sources.length === 0) return new Map()
  const { linesShownOtherwise, linesWithUnreadWords } = await import('../core/articles.ts')
  const touched = await touchedFiles(
    run,
    sources.flatMap(({ path }) => path ?? []),
  )
  const found = new Map<string, string>()
  for (const source of sources) {
    const path = source.path ?? ''
    const isTouched = (line: number) => touchesLines(touched.get(path), line, line)
    const before = former.find((one) => one.path === path)
    const left = new Set(before ? linesAt(before.text, linesWithUnreadWords(before, run.settings)) : [])
    const now = linesWithUnreadWords(source, run.settings)
    const words = linesAt(source.text, now)
    const unread = now.filter((line, i) => isTouched(line) || (before !== undefined && !left.has(words[i] ?? '')))
    const why = (await isPartOfDocument(run, path))
      ? 'not all of the Word document is read, or as it is shown (formulas, fields, hidden or embedded text)'
      : unread.length > 0
        ? notRead(unread)
        : shown(linesShownOtherwise(source, run.settings).filter(isTouched))
    if (why !== null) found.set(path, why)
  }
  return found
}

/** Tells whether a file is a Word document of which only a part is read. */
async function isPartOfDocument({ workspace }: ScopedRun, path: string): Promise<boolean> {
  if (!isWordDocument(path)) return false
  const { isReadWhole } = await import('../host/docx/docx-text.ts')
  const file = openFile(workspace, path)
  return 'bytes' in file && !(await isReadWhole(file.bytes))
}

/** Returns the text of lines, of which the first is 1, as `lineIndex` counts them. */
function linesAt(text: string, lines: readonly number[]): string[] {
  const all = text.split(/\r\n|\r|\n/)
  return lines.map((line) => (all[line - 1] ?? '').trim())
}

const notRead = (lines: readonly number[]): string =>
  lines.length === 1
    ? `not all of line ${lines[0]} is read`
    : `not all of ${lines.length} lines is read, the first of them line ${lines[0]}`

const shown = (lines: readonly number[]): string | null => {
  if (lines.length === 0) return null
  return lines.length === 1
    ? `line ${lines[0]} may look different to its readers than it is read`
    : `${lines.length} lines may look different to their readers than they are read, the first of them line ${lines[0]}`
}

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
