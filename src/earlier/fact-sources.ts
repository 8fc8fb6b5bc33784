import type { EarlierSource } from '../core/articles.ts'
import { selects } from '../host/files/find.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import type { Fact } from '../model/index.ts'
import { withoutDrafts } from '../workspace/drafts.ts'
import type { Run } from '../workspace/run.ts'
import { searchWorkspace } from './earlier-in-workspace.ts'
import { type FoundArticle, rereadArticles, type SearchableIndex } from './find-earlier.ts'
import type { FoundSentence } from './index-file/article-index.ts'

/** More sentences than any index has. */
const NO_LIMIT = 2 ** 31

/** The articles that may state facts. */
interface FactSources {
  sources: EarlierSource[]
  /** Ids of facts for which some sentences were left out. */
  cut: ReadonlySet<string>
}

/**
 * Returns the sentences of a workspace's articles, committed or not, that may state one of the facts. For each fact,
 * only the latest `most` are read.
 */
export async function findFactSources(facts: readonly Fact[], run: Run, most = NO_LIMIT): Promise<FactSources> {
  const { queryForFact } = await import('../core/articles.ts')
  const queries = facts.map((fact) => ({ id: fact.id, query: queryForFact(fact) }))
  const cut = new Set<string>()
  const search = async (searchable: SearchableIndex) => {
    const asked = queries.flatMap(({ query }) => query ?? [])
    if (asked.length < queries.length) return allArticles(searchable, run)
    const { index, ready, ...rest } = searchable
    await ready({ queries: asked })
    const found = queries.flatMap(({ id, query }) => {
      const sentences = query ? index.search(query, most + 1) : []
      if (sentences.length > most) cut.add(id)
      return sentences.slice(0, most)
    })
    return rereadArticles(byArticle(found), rest)
  }
  return { sources: await searchWorkspace(search, () => true, run), cut }
}

/** Groups sentences by article. A sentence that several facts found appears once. */
function byArticle(found: readonly FoundSentence[]): FoundArticle[] {
  const articles = new Map<string, Map<number, FoundSentence>>()
  for (const sentence of found) {
    const key = `${sentence.blob} ${sentence.path}`
    const known = articles.get(key) ?? new Map<number, FoundSentence>()
    articles.set(key, known.set(sentence.start, sentence))
  }
  return [...articles.values()].flatMap((sentences) => {
    const [first] = sentences.values()
    return first ? [{ ...first, sentences: [...sentences.values()], names: new Set<string>() }] : []
  })
}

/** Returns every committed article in full, for rules without required words. */
export async function allArticles(
  { objects, pathOf }: Pick<SearchableIndex, 'objects' | 'pathOf'>,
  { settings: { articles, drafts }, repository }: Run,
): Promise<EarlierSource[]> {
  const isArticle = selects(articles)
  const files = (await objects.files(await objects.tree('HEAD'))).filter(({ path }) => isArticle(path))
  const days = repository === null || repository.shallow ? new Map<string, string>() : await repository.firstDays()
  const sources: EarlierSource[] = []
  let at = 0
  for await (const bytes of objects.contents(files.map(({ blob }) => blob))) {
    const { path } = files[at++] as { path: string }
    const file = bytes && (await decodeArticle(path, bytes))
    if (file && 'text' in file && pathOf(path) !== null)
      sources.push({ path, text: file.text, firstCommit: days.get(path) ?? null })
  }
  return (await withoutDrafts({ sources, skipped: [] }, drafts)).sources
}
