import { peoplePlurals } from '../../../english/words/people.ts'
import { isShare, type Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { isPlain, type Relation, sameMeasure, sumAgainst } from '../relation.ts'

const ITEM = "\uE000(?: (?!including|of\\b|or\\b|each|more|about)[\\p{L}'-]+){1,7}"
const LIST = `(?<parts>${ITEM}(?:, ${ITEM}){0,8},? and ${ITEM})`
/** "13 million: 6 million of Tibetans and 7 million of Chinese" */
const ITEM_OF = "\uE000 of (?!the\\b|them\\b|these\\b|those\\b|which\\b|whom\\b)[\\p{L}'-]+(?: [\\p{L}'-]+){0,5}"
const PEOPLE = [...peoplePlurals('whole'), 'persons'].join('|')

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
  }
}

const isPart = (item: Quantity, total: Quantity): boolean =>
  isPlain(item) && !isShare(item) && sameMeasure(item, total) && item.change === total.change && item.of === null
