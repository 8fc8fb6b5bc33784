import { product } from '../../../base/interval.ts'
import { slipFinder } from '../../../slip/index.ts'
import { interval, withUnit } from '../../../wording/words.ts'
import { PERIODS } from '../products.ts'
import { type Calculation, type Relation, withoutRate } from '../relation.ts'
import { type SentenceNumber, sentenceNumbers } from './sentence-numbers.ts'

/** A time over which an amount is paid or made: "£11,400 over a full year". */
const OVER =
  /^(?: [\p{L}]+)? (?:over|in|for|every|each|an?) (?:(?:an?|the|full|whole|entire|single) )*(?<per>minute|hour|day|week|month|year)\b/iu

/** A rate given twice, for a shorter time and for a longer, of which one is a slip away from the other: "400 bottles every minute … 2,400 an hour". */
export const ratesTwice: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    if (
      marked.numbers.length !== 2 ||
      !/\b(?:or \uE000|capable|equal|equivalent|that is|which is|making)\b/.test(marked.lower)
    )
      continue
    const sum = rateIn(sentenceNumbers(marked, reading))
    if (sum) yield sum
  }
}

function rateIn(numbers: readonly SentenceNumber[]): Calculation | null {
  const [one, other] = numbers
  if (!one || !other || numbers.some(({ quantity: { change } }) => change !== null)) return null
  const count = PERIODS[`${perOf(one)} ${perOf(other)}`]
  const [a, b] = [one.quantity, other.quantity]
  if (!count || withoutRate(a.unit) !== withoutRate(b.unit)) return null
  const allows = product(count, a.accepts)
  if (slipFinder(b)(allows) === null) return null
  const result = withUnit(interval(product(count, a)), withoutRate(a.unit))
  return {
    of: other.index,
    from: [one.index],
    allows,
    working: `${a.text}, ${interval(count)} times, is ${result}`,
    result,
    severity: 'warning',
  }
}

const perOf = ({ quantity: { per }, after }: SentenceNumber): string | null =>
  per ?? OVER.exec(after)?.groups?.per ?? null
