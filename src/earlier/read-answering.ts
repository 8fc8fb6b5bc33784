import type { Asked, Days } from '../archive/may-answer.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import type { UnreadArticle } from './index-file/unread-articles.ts'
import { type NotRead, type ReadInput, readAll } from './read-all.ts'

/** The articles that were read because something was asked. */
export interface ReadForAnswers extends NotRead {
  /** Whether anything was stored. */
  isChanged: boolean
}

/** Reads the articles that may answer what is asked and were not read before. */
export async function readAnswering(asked: Partial<Asked>, sources: ReadInput): Promise<ReadForAnswers> {
  const unread = [...sources.index.unread.live()]
  if (unread.length === 0) return { isChanged: false, missing: [], failed: [] }
  const { answerFinder } = await import('../archive/may-answer.ts')
  const daysFor = answerFinder({ ...NOTHING, ...asked })
  const candidates = unread
    .map((article) => ({ article, days: daysFor(article) }))
    .filter(({ days }) => days.length > 0)
  const undated = candidates.filter(({ article, days }) => article.published === undefined && !days.some(isEver))
  const found = await daysOf(
    undated.map(({ article }) => article),
    sources,
  )
  const chosen = candidates.filter(({ article, days }) => {
    const published = article.published ?? found.get(article) ?? null
    return days.some((one) => isEver(one) || (published !== null && isWithin(published, one)))
  })
  const notRead = await readAll(
    chosen.map(({ article: { path, blob } }) => ({ path, blob })),
    sources,
  )
  return { isChanged: undated.length + chosen.length > 0, ...notRead }
}

const NOTHING: Asked = { queries: [], nearTo: [], named: [] }

const isEver = ({ from, to }: Days): boolean => from === null && to === null

const isWithin = (day: string, { from, to }: Days): boolean =>
  (from === null || day >= from) && (to === null || day <= to)

/** Finds the days of publication of articles from their heads, and stores them; null for those without one. */
async function daysOf(
  articles: readonly UnreadArticle[],
  { index, objects, localeOf, firstDays }: ReadInput,
): Promise<ReadonlyMap<UnreadArticle, string | null>> {
  const days = new Map<UnreadArticle, string | null>()
  if (articles.length === 0) return days
  const { publishedOn } = await import('../core/articles.ts')
  let at = 0
  for await (const bytes of objects.contents(articles.map(({ blob }) => blob))) {
    const article = articles[at++] as UnreadArticle
    const { path } = article
    const file = bytes && (await decodeArticle(path, bytes))
    const isText = file !== null && 'text' in file
    days.set(article, isText ? publishedOn({ path, text: file.text }, { locale: localeOf(path) }) : null)
  }
  if (firstDays !== null && [...days.values()].includes(null)) {
    const committed = await firstDays()
    for (const [article, day] of days) if (day === null) days.set(article, committed.get(article.path) ?? null)
  }
  index.unread.date(days)
  return days
}
