import type { IndexQuery } from '../archive/index-entry.ts'
import type { Asked } from '../archive/may-answer.ts'
import type { NameQuery, StatedQuery } from '../archive/names.ts'
import { append } from '../base/append.ts'
import { daysBetween } from '../base/calendar.ts'
import type { EarlierSource } from '../core/articles.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import type { IndexedObjects } from '../host/git/git-objects.ts'
import type { NamePair, Reading, RuleSet, SourceRange } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import type { ArticleIndex, FoundSentence, NamedArticle } from './index-file/article-index.ts'

/** The most sentences to find for one claim, before those worth reading are chosen. */
const FOUND = 200

/** An index, with what is needed to reread the articles that it finds. */
export interface SearchableIndex {
  index: ArticleIndex
  /** Reads the articles that may answer and were not read so far; without this, the index finds only what it has read. */
  ready(asked: Partial<Asked>): Promise<void>
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
  const { guarded, worthReading } = core
  const wanted = new Map<string, FoundArticle>()
  const want = (found: NamedArticle): FoundArticle => {
    const key = `${found.blob} ${found.path}`
    const article = wanted.get(key) ?? { ...found, sentences: [], names: new Set<string>() }
    wanted.set(key, article)
    return article
  }
  const questions = readings.flatMap(
    (reading) => guarded(reading.article, 'asked', () => questionsOf(reading, settings.rules, core), faults.add) ?? [],
  )
  await searchable.ready({
    queries: questions.flatMap(({ queries }) => queries),
    nearTo: questions.flatMap(({ names }) => names),
    named: questions.flatMap(({ stated }) => stated.map(({ words }) => words)),
  })
  const spelt = questions.map((question) => spellingsFor(question, searchable, core))
  await searchable.ready({ named: spelt.flatMap(({ own }) => own.map(({ first, second }) => [first, second])) })
  for (const [i, question] of questions.entries()) {
    const { reading, queries } = question
    for (const query of queries) {
      const found = searchable.index.search(query, FOUND).filter(({ path }) => isOther(path, reading, searchable))
      const choose = () => worthReading(query, found.sort(byNearness(reading.article.published)))
      for (const sentence of guarded(reading.article, 'asked', choose, faults.add) ?? [])
        want(sentence).sentences.push(sentence)
    }
    const { near, own } = spelt[i] as Spellings
    for (const { term, articles } of namesToCompare(question, [...near, ...own], searchable, core))
      for (const article of articles) want(article).names.add(term)
  }
  return rereadArticles([...wanted.values()], searchable)
}

type Core = typeof import('../core/articles.ts')

/** What an article asks of the index. */
interface Question {
  reading: Reading
  queries: IndexQuery[]
  names: NameQuery[]
  stated: StatedQuery[]
}

const questionsOf = (reading: Reading, rules: RuleSet, core: Core): Question => ({
  reading,
  queries: [...core.queriesFor(reading, rules), ...core.ageQueriesFor(reading, rules)],
  names: core.nameQueriesFor(reading),
  stated: core.statedQueriesFor(reading),
})

/** An article to be read again: the sentences found in it, and those with certain names. */
export interface FoundArticle extends NamedArticle {
  sentences: SourceRange[]
  /** Terms of names. */
  names: Set<string>
}

/** The most articles that are read for one spelling of a name. */
const SPELT = 20

/** Names of an article that others spell otherwise, and those spellings. */
interface Spellings {
  own: NamePair[]
  near: NamePair[]
}

function spellingsFor({ reading, names }: Question, searchable: SearchableIndex, core: Core): Spellings {
  const found: Spellings = { own: [], near: [] }
  for (const query of names) {
    const terms = query.beginnings.flatMap((beginning) => searchable.index.namesFrom(beginning))
    const near = terms.flatMap((term) => core.misspellingIn(term, query) ?? [])
    const elsewhere = near.filter((pair) => articlesWith(core.termOf(pair), reading, searchable).length > 0)
    if (elsewhere.length === 0) continue
    append(found.near, elsewhere)
    found.own.push(query)
  }
  return found
}

/**
 * Returns the terms of spellings, and of titles and years that other articles give otherwise, with those that agree; each with
 * the articles that have it.
 */
function namesToCompare(
  { reading, stated }: Question,
  spellings: readonly NamePair[],
  searchable: SearchableIndex,
  { termOf }: Core,
): { term: string; articles: NamedArticle[] }[] {
  const withArticles = (term: string) => ({ term, articles: articlesWith(term, reading, searchable) })
  const said = stated.flatMap(({ beginning, isAgainst }) => {
    const found = searchable.index.namesFrom(beginning).map(withArticles)
    return found.some(({ term, articles }) => articles.length > 0 && isAgainst(term)) ? found : []
  })
  const terms = new Set([...said.map(({ term }) => term), ...spellings.map(termOf)])
  return [...terms].map(withArticles)
}

/** Returns the latest of the other articles that have a term of a name. */
const articlesWith = (term: string, reading: Reading, searchable: SearchableIndex): NamedArticle[] =>
  searchable.index.named(term, SPELT).filter(({ path }) => isOther(path, reading, searchable))

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
  { objects, pathOf }: Omit<SearchableIndex, 'index' | 'ready'>,
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
