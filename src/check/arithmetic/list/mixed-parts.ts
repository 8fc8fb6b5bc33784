import type { Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import type { Calculation, Relation } from '../relation.ts'
import { isExactCount } from './exact-count.ts'
import { isSmallSlip } from './small-slip.ts'

const NOUNS = "(?: (?!including|of\\b|or\\b|each|more|about)[\\p{L}'-]+){1,6}"
const ITEM = `(?:\uE000|an?|one)${NOUNS}`
const ENDS = '(?=[.,;:)]|$| –)'

const LISTS = [
  // "14 foreigners, six Iraqis, five Sudanese, a Somali national and a Turk, were held"
  phrase(`{total}(?: [\\p{L}'-]+){1,4}(?:, |: | – | \\()(?<parts>${ITEM}(?:, ${ITEM}){1,8},? and ${ITEM})${ENDS}`),
  // "nine chapters: an introduction and seven chapters"
  phrase(`{total}(?: [\\p{L}'-]+){1,4}(?:: | – | \\()(?<parts>${ITEM} and ${ITEM})${ENDS}`),
]

/** An item of a list that is one thing, without a number that is read. */
const ONE = /(?:^|, |\band )(?:an?|one) /gi

/** A small count against a list of which some items have a number and others an article: "14 guests, six from Lyon, seven from Nice and a Turk". */
export const mixedParts: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers, numbersIn, words } of findPhrases(LISTS, marked)) {
      const ones = words.parts?.match(ONE)?.length ?? 0
      const from = numbersIn('parts')
      if (ones === 0 || from.length === 0) continue
      const sum = sumOf(numbers.total as number, from, ones, quantities)
      if (sum) yield sum
    }
  }
}

/** Returns the sum of counts and single things against their total; null where something is no plain count, or the difference no slip. */
export function sumOf(
  of: number,
  from: readonly number[],
  ones: number,
  quantities: readonly Quantity[],
): Calculation | null {
  const total = quantities[of] as Quantity
  const parts = from.map((i) => quantities[i] as Quantity)
  if (!isExactCount(total) || !parts.every(isExactCount)) return null
  const sum = parts.reduce((all, { low }) => all + (low as number), ones)
  if (sum !== total.low && !isSmallSlip(total.low as number, sum)) return null
  const added = [...parts.map(({ text }) => text), ...Array.from({ length: ones }, () => 'one')]
  return {
    of,
    from,
    allows: { low: sum, high: sum },
    working: `${added.join(' + ')} = ${sum}`,
    result: String(sum),
    severity: 'warning',
  }
}
