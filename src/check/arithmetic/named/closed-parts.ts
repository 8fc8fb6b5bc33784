import type { Quantity } from '../../../model/index.ts'
import { slipFinder } from '../../../slip/index.ts'
import { isExactCount } from '../list/exact-count.ts'
import { isSmallSlip } from '../list/small-slip.ts'
import { addUp, type Calculation, type Relation, slippedPart } from '../relation.ts'
import { type SentenceNumber, sentenceNumbers } from './sentence-numbers.ts'

/** Words for kinds that together are all of something: who is counted under none of them is counted under none. */
const KINDS: readonly (readonly RegExp[])[] = [
  [/^(?:men|males?)$/, /^(?:women|females?)$/],
  [/^boys$/, /^girls$/],
  [/^men$/, /^women$/, /^(?:children|boys|girls)$/],
  [/^gold(?:s|en)?$/, /^silvers?$/, /^bronzes?$/],
]

/** A count against parts that are all that there are, in one sentence: "a crew of nine, five women and three men", "eight medals, two gold, one silver and four bronze". */
export const closedParts: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    if (marked.numbers.length < 3 || OPEN.test(marked.lower)) continue
    const numbers = sentenceNumbers(marked, reading)
    for (const kinds of KINDS) {
      const sum = numbers.length === kinds.length + 1 ? sumOf(numbers, kinds, reading.quantities) : null
      if (sum) yield sum
    }
  }
}

/** Words that say that the parts are not all, or that there is more than one whole. */
const OPEN =
  /\b(?:including|among|at least|per|each|average|than|compared|versus|against|from|other|others|rose|fell|up|down|and counting|(?:an?|one) (?:baby|toddler|infant|child|boy|girl|man|woman|teenager))\b/

function sumOf(
  numbers: readonly SentenceNumber[],
  kinds: readonly RegExp[],
  quantities: readonly Quantity[],
): Calculation | null {
  const total = totalOf(numbers)
  if (!total) return null
  const parts = numbers.filter((one) => one !== total)
  if (!numbers.every(({ quantity }) => isExactCount(quantity)) || kinds.some((kind) => kind.test(wordOf(total))))
    return null
  const found = kinds.map((kind) => parts.filter((part) => kind.test(wordOf(part))))
  if (found.some(({ length }) => length !== 1) || !areListed(parts)) return null
  if (parts.some(({ quantity }) => (quantity.low as number) > (total.quantity.low as number))) return null
  const from = parts.map(({ index }) => index)
  const sum = addUp(
    parts.map(({ quantity }) => ({ ...quantity, accepts: quantity })),
    null,
  )
  const [said, right] = [total.quantity.low as number, sum.allows.low as number]
  const slipped = slippedPart(total.index, from, quantities)
  if (slipped) return { ...slipped, severity: 'warning' }
  if (said !== right && !isSmallSlip(said, right) && slipFinder(total.quantity)(sum.allows) === null) return null
  return { of: total.index, from, ...sum, says: { low: said, high: said }, severity: 'warning' }
}

/** The first word behind a number that says what it counts: "women" of "three were women", "gold" of "two gold medals". */
const wordOf = ({ after }: SentenceNumber): string =>
  /^ (?:(?:of (?:them|whom|which)|were|are|young|adult) )*([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? ''

/** Tells whether nothing but their nouns stands between parts: they are those of one list. */
const areListed = (parts: readonly SentenceNumber[]): boolean =>
  parts
    .slice(0, -1)
    .every(({ after }) =>
      /^ (?:(?:of (?:them|whom|which)|were) )?(?:[\p{L}-]+ ?){1,2}(?:,| and|,? and)? ?$/u.test(after),
    )

/** Returns the number that words make the total of the others: the first before a list, or the last behind "which has". */
function totalOf(numbers: readonly SentenceNumber[]): SentenceNumber | null {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first && isBeforeList(first)) return first
  return last && /(?:\b(?:which|that|who) (?:has|have|had)|\bin all|\bin total|\ba total of) $/i.test(last.before)
    ? last
    : null
}

/** Tells whether what stands behind a total leads to the list of its parts. */
const isBeforeList = ({ after }: SentenceNumber): boolean =>
  /^(?: [\p{L}'-]+){0,5}(?:,|:| –| \()(?: (?:with|of (?:them|whom|which)|made up of|comprising|consisting of))? $/u.test(
    after,
  ) || /^ [\p{L}'-]+(?: [\p{L}'-]+){0,5} (?:made up of|comprising|consisting of|composed of) $/u.test(after)
