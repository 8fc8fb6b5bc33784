/**
 * How often numbers that are no slip lie one slip away from each other: `npm run bench:slips -- --articles FOLDER [--most N]`.
 * Counts, in articles taken to be right, every set of numbers that may stand in a relation. Prints Markdown.
 */
import { parseArgs } from 'node:util'
import { numbersOf } from '../src/check/near-miss/equations.ts'
import { type Attempt, attemptsOf } from '../src/check/near-miss/near-misses.ts'
import { isTold } from '../src/check/near-miss/verdicts.ts'
import { extractClaims } from '../src/core.ts'
import { ArticleError } from '../src/model/index.ts'
import { articlesOf, evenly, type Text } from './text.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    /** Most articles that are read, taken evenly from all. */
    most: { type: 'string', default: '10000' },
  },
})

/** What was counted for one relation and tie. */
interface Count {
  tried: number
  held: number
  /** Near misses by how many digits speak for them: 1 or fewer, 2, 3, 4 and more. */
  swapped: [number, number, number, number]
  other: [number, number, number, number]
  told: number
}

function attemptsIn(source: Text): Attempt[] {
  try {
    return numbersOf(extractClaims(source)).flatMap(attemptsOf)
  } catch (error) {
    if (error instanceof ArticleError) return []
    throw error
  }
}

const counts = new Map<string, Count>()

function add({ equation: { relation, tie }, holds, miss }: Attempt): void {
  const key = `${relation} | ${tie}`
  const count = counts.get(key) ?? { tried: 0, held: 0, swapped: [0, 0, 0, 0], other: [0, 0, 0, 0], told: 0 }
  counts.set(key, count)
  count.tried++
  if (holds) count.held++
  if (!miss) return
  const digits = Math.max(1, Math.min(4, miss.digits)) - 1
  const kind = miss.slip.kind === 'swapped-digits' ? count.swapped : count.other
  kind[digits] = (kind[digits] ?? 0) + 1
  if (isTold(miss)) count.told++
}

const articles = evenly(articlesOf(values.articles), Number(values.most))
for (const article of articles) for (const attempt of attemptsIn(article)) add(attempt)

console.log(`${articles.length.toLocaleString('en-US')} articles\n`)
console.log(
  '| relation | tied by | tried | hold | in vain, an article | swapped digits: 1, 2, 3, 4+ | other slips: 1, 2, 3, 4+ | told |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [key, { tried, held, swapped, other, told }] of [...counts].sort()) {
  const vain = ((tried - held) / articles.length).toFixed(4)
  console.log(`| ${key} | ${tried} | ${held} | ${vain} | ${swapped.join(', ')} | ${other.join(', ')} | ${told} |`)
}
