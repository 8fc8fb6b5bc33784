import { findFiles, isNegated, matcher, resembles, type Selection } from '../host/files/find.ts'
import { ARTICLES, IGNORE_FILE, NO_ARTICLES } from '../options/index.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'

/** A file that is checked or that looks like an article, and why it is checked or not. */
export interface ListedFile {
  path: string
  checked: boolean
  why: string
}

/**
 * Returns the files that a run checks, and those of the workspace that look like articles and that it does not check, in
 * the order of their paths. `named` are files that were asked for by name.
 */
export async function listedFiles(
  run: ScopedRun,
  { selected, skipped }: SelectedArticles,
  named: readonly string[],
): Promise<ListedFile[]> {
  const checked = selected.flatMap(({ path }) =>
    path ? [{ path, checked: true, why: whyChecked(path, run, named) }] : [],
  )
  const left = skipped.map(({ path, why }) => ({ path, checked: false, why }))
  const known = new Set([...checked, ...left].map(({ path }) => path))
  const others = named.length > 0 ? [] : (await similarFiles(run)).filter((path) => !known.has(path))
  const whyNot = await reasons(run, others)
  return [...checked, ...left, ...others.map((path) => ({ path, checked: false, why: whyNot(path) }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

/** Returns the files that the patterns for articles or the default ones match, whatever takes them out again. */
async function similarFiles({ workspace, settings }: ScopedRun): Promise<string[]> {
  const added = settings.articles.include.filter((pattern) => !isNegated(pattern))
  return findFiles(workspace, { include: [...new Set([...ARTICLES, ...added])], exclude: [] })
}

function whyChecked(path: string, { settings, scope }: ScopedRun, named: readonly string[]): string {
  if (named.includes(path)) return 'named on the command line'
  const pattern = settings.articles.include.find(
    (one) => !isNegated(one) && matcher([one], settings.articles.inFolder)(path),
  )
  return `matches ${pattern ?? 'the patterns for articles'}${scope.kind === 'changes' ? ', and is changed' : ''}`
}

/** Returns a function that returns why a file is not checked. */
async function reasons(
  { settings, repository, articles, scope }: ScopedRun,
  paths: readonly string[],
): Promise<(path: string) => string> {
  const ignored = repository ? await repository.ignored() : []
  const generated = repository ? await repository.generated(paths) : new Set<string>()
  const all = await articles.paths()
  const { include, exclude, inFolder, ignore = [] } = settings.articles
  const isIgnored = matcher(ignore)
  const isIncluded = matcher(include, inFolder)
  return (path) => {
    if (all.has(path)) return scope.kind === 'changes' ? 'not changed' : 'not among the paths asked for'
    if (settings.ruleFiles.includes(path)) return 'a rule file'
    if (ignored.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)))) return 'ignored by git'
    if (isIgnored(path)) return `listed in ${IGNORE_FILE}`
    if (!isIncluded(path)) return whyNotIncluded(path, settings.articles)
    const pattern = exclude.find((one) => !isNegated(one) && matcher([one])(path))
    if (pattern !== undefined)
      return NO_ARTICLES.includes(pattern)
        ? 'its name or folder is one for files about the repository, lists, layouts or templates (set `articles` to check it)'
        : `excluded by ${pattern}`
    if (generated.has(path)) return 'marked as generated (.gitattributes)'
    return 'another name of a file that is checked'
  }
}

function whyNotIncluded(path: string, { include, inFolder }: Selection): string {
  const out = include.find((one) => isNegated(one) && matcher([one.slice(1)])(path))
  if (out !== undefined) return `taken out by ${out}`
  return resembles({ include, exclude: [], inFolder })(path)
    ? 'hidden, or its name is in another case than the patterns for articles'
    : `matches none of the patterns for articles (${include.join(', ')})`
}
