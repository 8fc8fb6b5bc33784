import { daysBetween } from '../base/calendar.ts'
import type { EarlierSource } from '../core.ts'
import { decode } from '../host/files/text-file.ts'
import type { GitObjects } from '../host/git/git-objects.ts'
import type { ArticleIndex, Found } from '../host/index/article-index.ts'
import type { Reading, RuleSet } from '../model/index.ts'

/** Sentences looked at for one claim, at most, before those are chosen that are worth reading. */
const FOUND = 200

/** An index with what is needed to read again what it finds. */
export interface Archive {
  index: ArticleIndex
  objects: GitObjects
  /** Path under which an earlier article is known; null where it is none any more, or is held elsewhere. */
  pathOf(path: string): string | null
}

/** The sentences of earlier articles that the claims of these readings are to be held against. */
export async function earlierFor(
  readings: readonly Reading[],
  rules: RuleSet,
  archive: Archive,
): Promise<EarlierSource[]> {
  const { questionsOf, worthReading } = await import('../core.ts')
  const wanted = new Map<string, Found[]>()
  for (const reading of readings) {
    for (const question of questionsOf(reading, rules)) {
      const found = archive.index.ask(question, FOUND).filter(({ path }) => isOther(path, reading, archive))
      for (const sentence of worthReading(question, found.sort(byNearness(reading.article.published)))) {
        const article = `${sentence.blob} ${sentence.path}`
        wanted.set(article, [...(wanted.get(article) ?? []), sentence])
      }
    }
  }
  return sourcesOf([...wanted.values()], archive)
}

const isOther = (path: string, { article }: Reading, { pathOf }: Archive): boolean => {
  const known = pathOf(path)
  return known !== null && known !== article.path
}

/** Nearest in time first, then by path and place, so that the order never depends on when an article was indexed. */
const byNearness =
  (published: string | null) =>
  (a: Found, b: Found): number =>
    distance(a, published) - distance(b, published) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.start - b.start

const distance = (found: Found, published: string | null): number =>
  published === null ? 0 : Math.abs(daysBetween(published, found.published))

/** Reads articles again, from git, of each no more than the sentences found; those that are none any more are left out. */
export async function sourcesOf(
  articles: readonly Found[][],
  { objects, pathOf }: Omit<Archive, 'index'>,
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
    const file = bytes && decode(bytes)
    if (file && 'text' in file) sources.push({ path, published, text: file.text, only: sentences })
  }
  return sources.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
}
