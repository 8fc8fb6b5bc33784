import { daysBetween } from '../base/calendar.ts'
import type { EarlierSource } from '../core/articles.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import type { IndexedObjects } from '../host/git/git-objects.ts'
import type { Reading, SourceRange } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import type { ArticleIndex, FoundSentence, NamedArticle } from './index-file/article-index.ts'

/** The most sentences to find for one claim, before those worth reading are chosen. */
const FOUND = 200

/** An index, with what is needed to reread the articles that it finds. */
export interface SearchableIndex {
  index: ArticleIndex
  objects: IndexedObjects
  /** Returns the current path of an earlier article; null if it is no longer an article, or is read elsewhere. */
  pathOf(path: string): string | null
}

/** Returns the sentences of earlier articles to compare the claims of these readings with. */
export async function findEarlierArticles(
  readings: readonly Reading[],
  { settings, faults }: Pick<Run, 'settings' | 'faults'>,
  searchable: SearchableIndex,
): Promise<EarlierSource[]> {
  const core = await import('../core/articles.ts')
  const { guarded, queriesFor, ageQueriesFor, worthReading } = core
  const wanted = new Map<string, FoundArticle>()
  const want = (found: NamedArticle): FoundArticle => {
    const key = `${found.blob} ${found.path}`
    const article = wanted.get(key) ?? { ...found, sentences: [], names: new Set<string>() }
    wanted.set(key, article)
    return article
  }
  for (const reading of readings) {
    const ask = () => [...queriesFor(reading, settings.rules), ...ageQueriesFor(reading, settings.rules)]
    const queries = guarded(reading.article, 'asked', ask, faults.add)
    for (const query of queries ?? []) {
      const found = searchable.index.search(query, FOUND).filter(({ path }) => isOther(path, reading, searchable))
      const choose = () => worthReading(query, found.sort(byNearness(reading.article.published)))
      for (const sentence of guarded(reading.article, 'asked', choose, faults.add) ?? [])
        want(sentence).sentences.push(sentence)
    }
    const spelt = guarded(reading.article, 'asked', () => namesToCompare(reading, searchable, core), faults.add)
    for (const { term, articles } of spelt ?? []) for (const article of articles) want(article).names.add(term)
  }
  return rereadArticles([...wanted.values()], searchable)
}

/** An article to be read again: the sentences found in it, and those with certain names. */
export interface FoundArticle extends NamedArticle {
  sentences: SourceRange[]
  /** Terms of names. */
  names: Set<string>
}

/** The most articles that are read for one spelling of a name. */
const SPELT = 20

/**
 * Returns the terms of names that other articles spell otherwise, and of titles and years that they give otherwise, with those
 * that agree, each with the articles that have it.
 */
function namesToCompare(
  reading: Reading,
  searchable: SearchableIndex,
  { misspellingIn, nameQueriesFor, statedQueriesFor, termOf }: typeof import('../core/articles.ts'),
): { term: string; articles: NamedArticle[] }[] {
  const { index } = searchable
  const articlesWith = (term: string) => ({
    term,
    articles: index.named(term, SPELT).filter(({ path }) => isOther(path, reading, searchable)),
  })
  const stated = statedQueriesFor(reading).flatMap(({ beginning, isAgainst }) => {
    const terms = index.namesFrom(beginning)
    return terms.some(isAgainst) ? terms : []
  })
  const spelt = nameQueriesFor(reading).flatMap((query) => {
    const terms = query.beginnings.flatMap((beginning) => index.namesFrom(beginning))
    const near = terms.flatMap((term) => misspellingIn(term, query) ?? [])
    return near.length === 0 ? [] : [...near.map(termOf), query.term]
  })
  return [...new Set([...stated, ...spelt])].map(articlesWith)
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
  articles: readonly FoundArticle[],
  { objects, pathOf }: Omit<SearchableIndex, 'index'>,
): Promise<EarlierSource[]> {
  const { rangesOfNames } = await import('../core/articles.ts')
  const sources: EarlierSource[] = []
  const known = articles.flatMap((article) => {
    const path = pathOf(article.path)
    return path === null ? [] : [{ ...article, path }]
  })
  let at = 0
  for await (const bytes of objects.contents(known.map(({ blob }) => blob))) {
    const { path, published, sentences, names } = known[at++] as (typeof known)[number]
    const file = bytes && (await decodeArticle(path, bytes))
    if (!file || !('text' in file)) continue
    const only = names.size === 0 ? sentences : [...sentences, ...rangesOfNames(file.text, names)]
    sources.push({ path, published, text: file.text, only })
  }
  return sources.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
}
