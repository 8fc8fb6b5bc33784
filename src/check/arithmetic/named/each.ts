import { product as productOf, quotient } from '../../../base/interval.ts'
import type { Quantity } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { slipFinder } from '../../../slip/index.ts'
import { interval, withUnit } from '../../../wording/words.ts'
import { type Calculation, type Relation, withoutRate } from '../relation.ts'
import { type SentenceNumber, sentenceNumbers } from './sentence-numbers.ts'

/** Words that make an amount that of one: "£12 each", "£12 a ticket", "an average of £12". */
const OF_ONE =
  /^,? (?:each|apiece|on average|for each|per [\p{L}'-]+|a (?:head|piece|person|ticket|copy|share|bottle|pair|box))\b/iu
const AVERAGE = /\b(?:average(?: [\p{L}'-]+)? of|averaging|average) $/iu

/** An amount for each of so many, against the amount for all, where a sentence has no other number: "£3,600 was raised: 300 tickets at £21 each". */
export const eachInAll: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    if (marked.numbers.length !== 3 || !/\b(?:each|apiece|average|averaging|per|an?)\b/.test(marked.lower)) continue
    const sum = productIn(sentenceNumbers(marked, reading), marked)
    if (sum) yield sum
  }
}

/** Words that make the first amount behind a count that of one: "each of the 30 clubs gets". */
const EACH_OF = /\beach of (?:(?:the|its|their|those|these) )*$/iu

function productIn(numbers: readonly SentenceNumber[], { lower }: MarkedSentence): Calculation | null {
  const [count, ...counts] = numbers.filter(({ quantity: { unit, counted } }) => unit === null && counted !== null)
  const amounts = numbers.filter(({ quantity: { unit } }) => unit !== null && unit !== 'percent' && unit !== 'time')
  const [one, ...ones] = count && EACH_OF.test(count.before) ? amounts.slice(0, 1) : amounts.filter(isOfOne)
  const [all, ...rest] = amounts.filter((amount) => amount !== one)
  if (!count || counts.length > 0 || !one || ones.length > 0 || !all || rest.length > 0) return null
  if (numbers.some(({ quantity: { change } }) => change !== null) || OTHER_PART.test(lower)) return null
  if (TOWARDS.test(all.before)) return null
  const [a, b, c] = [count.quantity, one.quantity, all.quantity]
  if (withoutRate(b.unit) !== withoutRate(c.unit) || (a.low as number) < 2 || c.per !== null) return null
  const allows = productOf(a.accepts, b.accepts)
  const result = withUnit(interval(productOf(a, b)), withoutRate(c.unit))
  const hasSlip =
    slipFinder(c)(allows) !== null ||
    slipFinder(b)(quotient(c.accepts, a.accepts)) !== null ||
    slipFinder(a)(quotient(c.accepts, b.accepts)) !== null
  const isRight = (c.accepts.low ?? 0) <= (allows.high ?? 0) && (allows.low ?? 0) <= (c.accepts.high ?? 0)
  if (!hasSlip && !isRight) return null
  return {
    of: all.index,
    from: [count.index, one.index],
    allows,
    working: `${a.text} times ${b.text} is ${result}`,
    result,
    severity: 'warning',
  }
}

/** Words that make an amount one that is to be reached, not that which is. */
const TOWARDS = /\b(?:towards?|against|of (?:the|its|a)) (?:(?:the|its|a) )?$/i

/** Words for something else that is paid beside what is paid for each. */
const OTHER_PART =
  /\b(?:plus|including|other|rest|remaining|another|additional|up to|donations?|as well as|more than|goal|target)\b/

const isOfOne = ({ quantity, before, after }: SentenceNumber): boolean =>
  isRate(quantity) || OF_ONE.test(after) || AVERAGE.test(before)

const isRate = ({ per, unit }: Quantity): boolean => per !== null || unit?.includes(' per ') === true
