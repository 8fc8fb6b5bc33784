import { peoplePlurals } from '../../../english/words/people.ts'
import { isShare, type Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { addUp, isPlain, type Relation, sameMeasure, sumAgainst } from '../relation.ts'
import { isExactCount } from './exact-count.ts'
import { isSmallSlip } from './small-slip.ts'

const ITEM = "\uE000(?: (?!including|of\\b|or\\b|each|more|about)[\\p{L}'-]+){1,7}"
const LIST = `(?<parts>${ITEM}(?:, ${ITEM}){0,8},? and ${ITEM})`
/** "13 million: 6 million of Tibetans and 7 million of Chinese" */
const ITEM_OF = "\uE000 of (?!the\\b|them\\b|these\\b|those\\b|which\\b|whom\\b)[\\p{L}'-]+(?: [\\p{L}'-]+){0,5}"
/** "three regions: the coast, 26 per cent; the hills, 24 per cent; and the plain, 19 per cent", "Lyon (40), Paris (25) and Nice (12)" */
const NAMED_ITEM = '[^,;:.()\uE000]{2,60}(?:, | \\(|: | – | )\uE000(?: [\\p{L}]+){0,2}\\)?'
const NAMED_LIST = `(?<parts>${NAMED_ITEM}(?:[,;] ${NAMED_ITEM}){0,8}[,;]? and ${NAMED_ITEM})`
const PEOPLE = [...peoplePlurals('whole'), 'persons'].join('|')

/** Parts that stand for what the total counts, each with where it is: "nine in Leeds". */
const PLACED_ITEM = "\uE000 (?:in|at|from|for|on|to)(?: [\\p{L}'-]+){1,5}"
const PLACED = `(?<parts>${PLACED_ITEM}(?:, ${PLACED_ITEM}){0,8},? and ${PLACED_ITEM})`

const LISTS = [
  // "killed 20 people: 12 men, five women and four children", "1,200 workers – 700 in Paris and 500 in Lyon"
  phrase(`{total}(?: (?!at least)[\\p{L}'-]+){1,7}(?::| –) ${LIST}(?=[.;)]|$| –)`),
  phrase(
    `{total}(?: [\\p{L}'-]+){0,5}(?::| –) (?<parts>${ITEM_OF}(?:, ${ITEM_OF}){0,8},? and ${ITEM_OF})(?=[.;)]|$| –)`,
  ),
  // "250 boats (150 old and 100 new)"
  phrase(`{total}(?: [\\p{L}'-]+){1,4} \\(${LIST}\\)`),
  // "freed 12 people, seven men and six women."
  phrase(`{total} (?:${PEOPLE})(?: (?:were|have been|had been|was) [\\p{L}]+)?, ${LIST}(?=[.;)]|$)`),
]

/** A total before parts that stand for what it counts: "will close 14 shops, nine in Leeds and six in Bradford, by May" */
const PLACED_LISTS = [
  phrase(
    `{total} (?!(?:in|at|from|for|on|to|by|of)\\b)[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}(?:,| –| \\() ?${PLACED}(?=[,.;)]|$| –)`,
  ),
]

/** A total before words that lead to the names of its parts: "almost 70 per cent come from three regions: the coast, 26.1 per cent; …" */
const NAMED_LISTS = [phrase(`{total}[^:.;()\uE000]{0,100}(?:\uE000[^:.;()\uE000]{0,40})?: ${NAMED_LIST}(?=[.;)]|$| –)`)]

/** A total against the list of all its parts. */
export const parts: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers, numbersIn } of findPhrases(LISTS, marked)) {
      const of = numbers.total as number
      const total = quantities[of] as Quantity
      const from = numbersIn('parts')
      const items = from.map((i) => quantities[i] as Quantity)
      if (!isPlain(total) || !items.every((item) => isPart(item, total))) continue
      const sum = sumAgainst(of, from, quantities)
      if (sum) yield sum
    }
    for (const { numbers, numbersIn } of findPhrases(PLACED_LISTS, marked)) {
      const [of, from] = [numbers.total as number, numbersIn('parts')]
      const [total, items] = [quantities[of] as Quantity, from.map((i) => quantities[i] as Quantity)]
      if (!isExactCount(total) || !items.every(isExactCount)) continue
      const sum = items.reduce((all, { low }) => all + (low as number), 0)
      if (isSmallSlip(total.low as number, sum)) yield { ...addUp(items, null), of, from, severity: 'warning' }
    }
    for (const { text, numbers, numbersIn } of findPhrases(NAMED_LISTS, marked)) {
      const of = numbers.total as number
      const from = numbersIn('parts')
      const [total, items] = [quantities[of] as Quantity, from.map((i) => quantities[i] as Quantity)]
      if (
        from.length < FEWEST_NAMED ||
        total.vague ||
        SOME.test(text) ||
        !items.every((item) => isNamedPart(item, total))
      )
        continue
      const sum = sumAgainst(of, from, quantities)
      if (sum) yield { ...sum, severity: 'warning' }
    }
  }
}

/** Words that say that the parts behind a colon are not all. */
const SOME =
  /\b(?:largest|biggest|main|mainly|mostly|top|best|including|among|such as|of them|each|per|respectively)\b/i

/** Parts with names, at least: two may be examples. */
const FEWEST_NAMED = 3

const isNamedPart = (item: Quantity, total: Quantity): boolean =>
  isPlain(item) && sameMeasure(item, total) && item.change === null && total.change === null && item.of === null

const isPart = (item: Quantity, total: Quantity): boolean =>
  isPlain(item) && !isShare(item) && sameMeasure(item, total) && item.change === total.change && item.of === null
