import type { EarlierSource } from '../core.ts'
import { selects } from '../host/files/find.ts'
import { decode } from '../host/files/text-file.ts'
import { openRepository, type Repository } from '../host/git/git.ts'
import type { Found } from '../host/index/article-index.ts'
import type { Fact } from '../model/index.ts'
import { articlesOf, readerOf } from '../workspace/articles.ts'
import type { Context } from '../workspace/context.ts'
import { withoutDrafts } from '../workspace/drafts.ts'
import type { Settings } from '../workspace/settings.ts'
import { type Archive, sourcesOf } from './earlier.ts'
import { articlesHere } from './earlier-here.ts'

/** What of the world around it is needed to ask an archive. */
export type Around = Pick<Context, 'workspace' | 'reader' | 'log' | 'progress'>

/** How much of an archive is asked. */
export interface Reach {
  /** Whether the index is kept for the next run. */
  keep: boolean
  /** Sentences of one fact that are read, at most: the latest. */
  most: number
}

/** More sentences than any archive has. */
export const ALL = 2 ** 31

/** What may state facts. */
interface Stating {
  sources: EarlierSource[]
  /** Ids of the facts that more sentences may state than were read. */
  cut: ReadonlySet<string>
}

/** The sentences of a workspace's articles, committed or not, that may state one of the facts. */
export async function sourcesStating(
  facts: readonly Fact[],
  settings: Settings,
  context: Around,
  { keep, most }: Reach,
): Promise<Stating> {
  const { workspace, log } = context
  const repository = await openRepository(workspace, log)
  const setting = { workspace, settings, repository }
  const here = { all: articlesOf(workspace, settings, repository), read: readerOf(setting), repository }
  const { questionOfFact } = await import('../core.ts')
  const questions = facts.map((fact) => ({ id: fact.id, question: questionOfFact(fact) }))
  const cut = new Set<string>()
  const ask = ({ index, ...archive }: Archive) => {
    if (questions.some(({ question }) => question === null))
      return everything({ index, ...archive }, settings, repository)
    const found = questions.flatMap(({ id, question }) => {
      const sentences = question ? index.ask(question, most + 1) : []
      if (sentences.length > most) cut.add(id)
      return sentences.slice(0, most)
    })
    return sourcesOf(byArticle(found), archive)
  }
  return { sources: await articlesHere(ask, () => true, here, settings, context, keep), cut }
}

/** Sentences by the article they stand in, those that several facts found once. */
function byArticle(found: readonly Found[]): Found[][] {
  const articles = new Map<string, Map<number, Found>>()
  for (const sentence of found) {
    const key = `${sentence.blob} ${sentence.path}`
    const known = articles.get(key) ?? new Map<number, Found>()
    articles.set(key, known.set(sentence.start, sentence))
  }
  return [...articles.values()].map((sentences) => [...sentences.values()])
}

/** Every committed article, whole: for rules that ask for no certain words. */
async function everything(
  { objects, pathOf }: Archive,
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
