import { isShare, type Quantity } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { addUp, isNear, isPlain, type Relation, sameMeasure } from '../relation.ts'

const TOTAL = [phrase('^(?:and |but )?(?:out )?of (?:the|its|their|those|these) {total}')]
/** "Two of the five drivers were hurt. The other three …" */
const PART = [phrase('{part} of (?:the|its|their|those|these|his|her) {total}')]
const LAST = [phrase('the (?:remaining|other) {last}')]
/** Words that make a number a part of another, or leave the list open. */
const NESTED = /\b(?:including|of (?:whom|which|those|these|them)|among|both|each|also)\b/i

/** A total against its parts, of which the remainder is the last: "Of the 320, 269 are done and 41 shared; the remaining 15 …". */
export const remainders: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const [index, marked] of markedSentences.entries()) {
    for (const { numbers } of [...findPhrases(TOTAL, marked), ...findPhrases(PART, marked)]) {
      const of = numbers.total as number
      const rest = withPart(numbers.part, closing(markedSentences, index, of), marked, quantities, of)
      const total = quantities[of] as Quantity
      const items = rest?.map((i) => quantities[i] as Quantity) ?? []
      if (!rest || items.length < 2 || !isPlain(total)) continue
      if (!items.every((item) => isPlain(item) && !isShare(item) && sameMeasure(item, total))) continue
      const sum = addUp(items, null)
      if (isNear(sum.allows, total)) yield { of, from: rest, ...sum, severity: 'warning' }
    }
  }
}

/** Returns the number that the next sentence gives as what is left, with the part before the total; null where more follows, or another thing. */
function withPart(
  part: number | undefined,
  rest: number[] | null,
  { numbers }: MarkedSentence,
  quantities: readonly Quantity[],
  total: number,
): number[] | null {
  if (part === undefined || rest === null) return rest
  const [last, ...more] = rest
  const counted = quantities[last ?? total]?.counted
  const isSame = counted === null || counted === quantities[total]?.counted
  return last !== undefined && more.length === 0 && isSame && !numbers.includes(last) ? [part, last] : null
}

/** Returns the numbers after the total up to the remainder, in the same sentence or the next one of the passage. */
function closing(markedSentences: readonly MarkedSentence[], index: number, total: number): number[] | null {
  const numbers: number[] = []
  for (const marked of markedSentences.slice(index, index + 2)) {
    if (marked.sentence.passage !== markedSentences[index]?.sentence.passage) return null
    if (NESTED.test(marked.words.replace(/^(?:and |but )?(?:out )?of (?:the|its|their|those|these)\b/i, '')))
      return null
    numbers.push(...marked.numbers)
    const [last] = [...findPhrases(LAST, marked)]
    if (last) return numbers.slice(numbers.indexOf(total) + 1, numbers.indexOf(last.numbers.last as number) + 1)
  }
  return null
}
