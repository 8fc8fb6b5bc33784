import { type Plausible, plausibleArticles, sentenceOf, type Told } from './plausible.ts'
import { seeded } from './seeded.ts'

/** A claim repeated weeks later in another article, with another number. */
export interface Planted {
  /** The path of the article with the wrong number. */
  path: string
  /** The wrong number, and where the right one is. */
  number: number
  original: Told & { path: string }
}

/**
 * Returns an archive in which `count` claims of random articles are repeated with a smaller number, each in a random
 * article published three weeks to three months later. A larger number may be an update: the toll of an event grows.
 */
export function plant(articles: number, count: number, seed: number): { articles: Plausible[]; planted: Planted[] } {
  const random = seeded(seed)
  const made = [...plausibleArticles(articles, seed)]
  const planted: Planted[] = []
  const taken = new Set<string>()
  while (planted.length < count) {
    const original = random.pick(made)
    const told = random.pick(original.told)
    const later = made.filter(({ published }) => weeksBetween(original.published, published) in WEEKS)
    const other = later.length > 0 ? random.pick(later) : null
    if (other === null || taken.has(told.sentence) || taken.has(other.path)) continue
    taken.add(told.sentence).add(other.path)
    const number = told.number - random.between(Math.ceil(told.number * 0.2), Math.floor(told.number * 0.8))
    other.text += `\n${sentenceOf({ ...told, number })}\n`
    planted.push({ path: other.path, number, original: { ...told, path: original.path } })
  }
  return { articles: made, planted }
}

/** The whole weeks after which a claim is repeated. */
const WEEKS = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 3, true]))

const weeksBetween = (earlier: string, later: string): number =>
  Math.floor((Date.parse(later) - Date.parse(earlier)) / (7 * 86_400_000))
