import { posix } from 'node:path'
import { articleSelection } from '../host/files/article-selection.ts'
import { selects } from '../host/files/find.ts'
import { countsOf, type Fix, type Report } from '../model/index.ts'
import type { Inputs } from '../options/index.ts'

/** A correction may be so many times as long or as short as the words that it replaces, and so many UTF-16 units more or less. */
const FACTOR = 4
const LONGER = 40

/**
 * Returns a function that tells which files a received report may speak of: those that the publishing workflow itself takes
 * for articles. The report's paths are from the root of the repository, and the patterns relative to the working directory,
 * of which it is not known how much is above that root.
 */
export function articlesIn({
  articles,
  exclude,
  workingDirectory = '.',
}: Pick<Inputs, 'articles' | 'exclude' | 'workingDirectory'>): (path: string) => boolean {
  const isArticle = selects(articleSelection(articles, exclude))
  const folders = posix
    .normalize(workingDirectory)
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const prefixes = [...folders.keys(), folders.length].map((i) =>
    folders
      .slice(i)
      .map((part) => `${part}/`)
      .join(''),
  )
  return (path) => prefixes.some((prefix) => path.startsWith(prefix) && isArticle(path.slice(prefix.length)))
}

/** What a correction consists of: words, figures and their signs, but no markup, and nothing that nobody sees. */
const WORDS = /^[\p{L}\p{M}\p{N}\p{Zs}\p{Sc}\p{Pd}.,;:'"‘’“”()%‰°′″/&+×]*$/u

/**
 * Returns a received report without findings in files that are not articles, and without corrections that are not
 * corrections: more than words, or much longer or shorter than what they replace. Also returns a remark on what was left out.
 */
export function onlyArticles<R extends Report>(
  report: R,
  isArticle: (path: string) => boolean,
): { report: R; remarks: string[] } {
  const left = report.files
    .filter(({ path }) => !isArticle(path))
    .reduce((sum, { findings }) => sum + findings.length, 0)
  const files = report.files.flatMap(({ path, findings }) =>
    isArticle(path) ? [{ path, findings: findings.map((one) => ({ ...one, fixes: one.fixes.filter(isModest) })) }] : [],
  )
  const remarks = left === 0 ? [] : [`Findings in files that are not articles are not shown: ${left}.`]
  return { report: { ...report, files, counts: countsOf(files) }, remarks }
}

const isModest = ({ path, start, end, replacement }: Fix): boolean => {
  const [one, other] = [end - start, replacement.length].toSorted((a, b) => a - b) as [number, number]
  return path === null && start <= end && WORDS.test(replacement) && other <= FACTOR * one + LONGER
}
