import { type Plausible, plausibleArticles, sentenceOf, type Told } from './plausible.ts'
import { seeded } from './seeded.ts'

/** A claim told again weeks later in another article, with another number. */
export interface Planted {
  /** Path of the article that has it wrong. */
  path: string
  /** Its number there, and where it was first told. */
  number: number
  original: Told & { path: string }
}

/**
 * An archive in which `count` claims of random articles are told again with another number, each in a random article
 * published three weeks to three months later.
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
    const number = told.number + random.between(Math.ceil(told.number * 0.2), told.number * 3)
    other.text += `\n${sentenceOf({ ...told, number })}\n`
    planted.push({ path: other.path, number, original: { ...told, path: original.path } })
  }
  return { articles: made, planted }
}

/** Whole weeks after which a claim is told again. */
const WEEKS = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 3, true]))

const weeksBetween = (earlier: string, later: string): number =>
  Math.floor((Date.parse(later) - Date.parse(earlier)) / (7 * 86_400_000))
