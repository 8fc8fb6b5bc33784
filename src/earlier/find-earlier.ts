import { daysBetween } from '../base/calendar.ts'
import type { EarlierSource } from '../core/articles.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import type { GitObjects } from '../host/git/git-objects.ts'
import type { Reading } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import type { ArticleIndex, FoundSentence } from './index-file/article-index.ts'

/** The most sentences to find for one claim, before those worth reading are chosen. */
const FOUND = 200

/** An index, with what is needed to reread the articles that it finds. */
export interface SearchableIndex {
  index: ArticleIndex
  objects: GitObjects
  /** Returns the current path of an earlier article; null if it is no longer an article, or is read elsewhere. */
  pathOf(path: string): string | null
}

/** Returns the sentences of earlier articles to compare the claims of these readings with. */
export async function findEarlierArticles(
  readings: readonly Reading[],
  { settings, faults }: Pick<Run, 'settings' | 'faults'>,
  searchable: SearchableIndex,
): Promise<EarlierSource[]> {
  const { guarded, queriesFor, worthReading } = await import('../core/articles.ts')
  const wanted = new Map<string, FoundSentence[]>()
  for (const reading of readings) {
    const queries = guarded(reading.article, 'asked', () => queriesFor(reading, settings.rules), faults.add)
    for (const query of queries ?? []) {
      const found = searchable.index.search(query, FOUND).filter(({ path }) => isOther(path, reading, searchable))
      const choose = () => worthReading(query, found.sort(byNearness(reading.article.published)))
      for (const sentence of guarded(reading.article, 'asked', choose, faults.add) ?? []) {
        const article = `${sentence.blob} ${sentence.path}`
        wanted.set(article, [...(wanted.get(article) ?? []), sentence])
      }
    }
  }
  return rereadArticles([...wanted.values()], searchable)
}

const isOther = (path: string, { article }: Reading, { pathOf }: SearchableIndex): boolean => {
  const known = pathOf(path)
  return known !== null && known !== article.path
}

/**
 * Orders by distance in time, then by path and position, so that the order never depends on when an article was
 * indexed.
 */
const byNearness =
  (published: string | null) =>
  (a: FoundSentence, b: FoundSentence): number =>
    distance(a, published) - distance(b, published) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.start - b.start

const distance = (found: FoundSentence, published: string | null): number =>
  published === null ? 0 : Math.abs(daysBetween(published, found.published))

/** Reads articles from git again, limited to the sentences found. Files that are no longer articles are left out. */
export async function rereadArticles(
  articles: readonly FoundSentence[][],
  { objects, pathOf }: Omit<SearchableIndex, 'index'>,
): Promise<EarlierSource[]> {
  const sources: EarlierSource[] = []
  const known = articles.flatMap((sentences) => {
    const [first] = sentences
    const path = first ? pathOf(first.path) : null
    return first && path !== null ? [{ ...first, path, sentences }] : []
  })
  let at = 0
  for await (const bytes of objects.contents(known.map(({ blob }) => blob))) {
    const { path, published, sentences } = known[at++] as (typeof known)[number]
    const file = bytes && (await decodeArticle(path, bytes))
    if (file && 'text' in file) sources.push({ path, published, text: file.text, only: sentences })
  }
  return sources.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
}
