import type { EarlierSource } from '../core.ts'
import { selects } from '../host/files/find.ts'
import { decode } from '../host/files/text-file.ts'
import { openRepository, type Repository } from '../host/git/git.ts'
import type { FoundSentence } from '../host/index/article-index.ts'
import type { Fact } from '../model/index.ts'
import { articlesOf, readerOf } from '../workspace/articles.ts'
import type { Context } from '../workspace/context.ts'
import { withoutDrafts } from '../workspace/drafts.ts'
import type { Settings } from '../workspace/settings.ts'
import { rereadArticles, type SearchableIndex } from './earlier.ts'
import { searchWorkspace } from './earlier-in-workspace.ts'

/** What searching an index needs of the world around it. */
export type SearchContext = Pick<Context, 'workspace' | 'reader' | 'log' | 'faults' | 'progress'>

/** How much of an index is searched. */
export interface SearchLimits {
  /** Whether the index is kept for the next run. */
  keep: boolean
  /** Sentences of one fact that are read, at most: the latest. */
  most: number
}

/** More sentences than any index has. */
export const NO_LIMIT = 2 ** 31

/** What may state facts. */
interface FactSources {
  sources: EarlierSource[]
  /** Ids of the facts that more sentences may state than were read. */
  cut: ReadonlySet<string>
}

/** The sentences of a workspace's articles, committed or not, that may state one of the facts. */
export async function findFactSources(
  facts: readonly Fact[],
  settings: Settings,
  context: SearchContext,
  { keep, most }: SearchLimits,
): Promise<FactSources> {
  const { workspace, log } = context
  const repository = await openRepository(workspace, log)
  const setting = { workspace, settings, repository }
  const workspaceArticles = { all: articlesOf(workspace, settings, repository), read: readerOf(setting), repository }
  const { queryForFact } = await import('../core.ts')
  const queries = facts.map((fact) => ({ id: fact.id, question: queryForFact(fact) }))
  const cut = new Set<string>()
  const search = ({ index, ...rest }: SearchableIndex) => {
    if (queries.some(({ question: query }) => query === null))
      return allArticles({ index, ...rest }, settings, repository)
    const found = queries.flatMap(({ id, question: query }) => {
      const sentences = query ? index.search(query, most + 1) : []
      if (sentences.length > most) cut.add(id)
      return sentences.slice(0, most)
    })
    return rereadArticles(byArticle(found), rest)
  }
  return { sources: await searchWorkspace(search, () => true, workspaceArticles, settings, context, keep), cut }
}

/** Sentences by the article they stand in, those that several facts found once. */
function byArticle(found: readonly FoundSentence[]): FoundSentence[][] {
  const articles = new Map<string, Map<number, FoundSentence>>()
  for (const sentence of found) {
    const key = `${sentence.blob} ${sentence.path}`
    const known = articles.get(key) ?? new Map<number, FoundSentence>()
    articles.set(key, known.set(sentence.start, sentence))
  }
  return [...articles.values()].map((sentences) => [...sentences.values()])
}

/** Every committed article, whole: for rules that ask for no certain words. */
async function allArticles(
  { objects, pathOf }: SearchableIndex,
  { articles, drafts }: Settings,
  repository: Repository | null,
): Promise<EarlierSource[]> {
  const isArticle = selects(articles)
  const files = (await objects.files(await objects.tree('HEAD'))).filter(({ path }) => isArticle(path))
  const days = repository === null || repository.shallow ? new Map<string, string>() : await repository.firstDays()
  const sources: EarlierSource[] = []
  let at = 0
  for await (const bytes of objects.contents(files.map(({ blob }) => blob))) {
    const { path } = files[at++] as { path: string }
    const file = bytes && decode(bytes)
    if (file && 'text' in file && pathOf(path) !== null)
      sources.push({ path, text: file.text, firstCommit: days.get(path) ?? null })
  }
  return (await withoutDrafts({ sources, skipped: [] }, drafts)).sources
}
