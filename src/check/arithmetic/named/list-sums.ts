import { type MarkedSentence, NUMBER_MARK } from '../../../sentence/marked-sentence.ts'
import { isSmallSlip } from '../list/small-slip.ts'
import { addUp, type Calculation, isClearSlip, type Relation, sameOnceStated, slippedPart } from '../relation.ts'
import { isAmount, type SentenceNumber, sentenceNumbers } from './sentence-numbers.ts'

const ITEM = `[^,;.:${NUMBER_MARK}]{0,50}${NUMBER_MARK}[^,;.:${NUMBER_MARK}]{0,50}`
/** A total before a list that ends the sentence: "39 seats: Labour 21, the Greens 11 and an independent one", "15,000 tickets were sold, 8,600 to members and 6,400 to others". */
const TOTAL_FIRST = new RegExp(
  `^(?<lead>[^${NUMBER_MARK}]*)${NUMBER_MARK}(?<to>[^:;.${NUMBER_MARK}]{0,80}?)(?<colon>[:,–(] ?)(?:made up of )?${ITEM}(?:[,;] ${ITEM})*(?:[,;])? and ${ITEM}[.)]*$`,
  'u',
)
/** A total behind its parts: "15,240 in the first half and 13,120 in the second, 28,360 over the year". */
const TOTAL_LAST = new RegExp(
  `${NUMBER_MARK}${'[^.;:()]{1,200}'}, (?:or |making |for |a (?:grand )?total of |in all,? |altogether,? )*${NUMBER_MARK}(?<said>[^${NUMBER_MARK}]{0,60})$`,
  'u',
)
const IN_ALL =
  /\b(?:in all|altogether|in total|together|combined|overall|(?:over|for|in) the (?:whole |full |entire )?(?:year|season|month|week|period|day))\b/i
const TOTAL_WORDS = /, (?:making |for )?(?:a (?:grand )?total of |in all,? |altogether,? )$/i

/** A total against a list of all other numbers of its sentence, of which one is a slip away from what the others leave. */
export const listSums: Relation = function* ({ reading, markedSentences }) {
  for (const [i, marked] of markedSentences.entries()) {
    if (marked.numbers.length < 3 || marked.numbers.length > MOST || OPEN.test(marked.lower)) continue
    if (GOES_ON.test(markedSentences[i + 1]?.lower ?? '')) continue
    const numbers = sentenceNumbers(marked, reading)
    const total = numbers.length > 0 && areOfOne(numbers) ? totalOf(numbers, marked) : null
    const sum =
      total &&
      sumOf(
        total,
        numbers.filter((one) => one !== total.number),
        reading.quantities,
      )
    if (sum) yield { ...sum, severity: 'warning' }
  }
}

/** Most numbers of a list that is added up. */
const MOST = 8

/** Words that say that the list is of some of the parts, or that numbers are put side by side. */
const OPEN =
  /\b(?:including|includes?|among|per|each|average|than|compared|versus|vs|rose|fell|rise|fall|up|down|increased?|decreased?|later|earlier|respectively|another|also|both|about half|with|of which|of whom)\b/

/** How the next sentence begins where it names more parts. */
const GOES_ON = /^(?:the |and |all )*(?:remaining|remainder|others?|rest|balance|another|an additional)\b/

/** A total, and whether a colon leads to the list of its parts. */
interface Total {
  number: SentenceNumber
  isClosed: boolean
}

function totalOf(numbers: readonly SentenceNumber[], { words }: MarkedSentence): Total | null {
  const [first, last] = [numbers[0] as SentenceNumber, numbers.at(-1) as SentenceNumber]
  const sizes = numbers.map(({ quantity }) => quantity.low as number)
  const largest = Math.max(...sizes)
  const found = TOTAL_FIRST.exec(words)
  if (found && largest === first.quantity.low)
    return { number: first, isClosed: found.groups?.colon?.startsWith(':') === true }
  const behind = TOTAL_LAST.exec(words)
  if (
    behind &&
    largest === last.quantity.low &&
    (IN_ALL.test(behind.groups?.said ?? '') || TOTAL_WORDS.test(last.before))
  )
    return { number: last, isClosed: false }
  return null
}

/** Tells whether numbers are of one measure: one unit, or counts of which parts may leave out what they count. */
function areOfOne(numbers: readonly SentenceNumber[]): boolean {
  const [first, ...more] = numbers as [SentenceNumber, ...SentenceNumber[]]
  return (
    numbers.every((one) => isAmount(one) && one.quantity.change === null) &&
    more.every(({ quantity }) => sameOnceStated(first.quantity, quantity)) &&
    (first.quantity.unit !== null || areNamed(first, more))
  )
}

/** Tells whether parts count what the total counts, or name none: "39 seats: Labour 21", not "12 eggs, 8 apples and 7 pears". */
const areNamed = (total: SentenceNumber, parts: readonly SentenceNumber[]): boolean =>
  parts.every(({ quantity: { counted } }) => counted === null || counted === total.quantity.counted)

/** Returns the sum of a list against its total where a slip parts them; null for the marks of items: "two kinds: (1) citizens and (2) firms". */
function sumOf(
  { number: total, isClosed }: Total,
  parts: readonly SentenceNumber[],
  quantities: Parameters<typeof slippedPart>[2],
): Calculation | null {
  if (parts.every(({ quantity }, i) => quantity.low === i + 1)) return null
  const from = parts.map(({ index }) => index)
  const sum = addUp(
    parts.map(({ quantity }) => quantity),
    total.quantity.unit,
  )
  const [said, right] = [total.quantity.low as number, ((sum.allows.low ?? 0) + (sum.allows.high ?? 0)) / 2]
  if (isClearSlip(total.quantity, sum.allows) || (isClosed && isSmallSlip(said, right) && right < SMALL))
    return { of: total.index, from, ...sum }
  return slippedPart(total.index, from, quantities)
}

/** Below this, a total that is one or two off is a slip and no rounding. */
const SMALL = 100
