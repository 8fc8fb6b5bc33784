import { intersects } from '../../../base/interval.ts'
import type { Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { listedFrom } from '../../../statement/list-items.ts'
import { type Calculation, isPlain, type Relation, sameMeasure, sumAgainst } from '../relation.ts'

/** "There were 86 requests in all, split between:", "A total of 86 requests:" */
const TOTALS = [
  phrase('(?:total of|totalling|totaling|in all,?) {total}~[^\uE000:]{0,60}:$'),
  phrase(
    '{total}~[^\uE000:]{0,40}(?:in all|altogether|in total|split|divided|broken down|made up|consisting|comprising)[^\uE000:]{0,40}:$',
  ),
]
/** "97 people from 36 organisations:" */
const PLAIN_TOTALS = [phrase("{total}(?: [\\p{L}'-]+){1,4}:$")]

/** A total against the numbers that begin the items of the list behind it. */
export const listedParts: Relation = function* ({ reading, markedSentences }) {
  const { quantities, sentences, contexts } = reading
  const firsts = new Map<number, number>()
  for (const marked of markedSentences) {
    const [first] = marked.numbers
    if (first !== undefined && !firsts.has(marked.sentence.passage)) firsts.set(marked.sentence.passage, first)
  }
  for (const marked of markedSentences) {
    if (!marked.words.endsWith(':')) continue
    const named = new Set([...findPhrases(TOTALS, marked)].map(({ numbers }) => numbers.total as number))
    const plain = [...findPhrases(PLAIN_TOTALS, marked)].map(({ numbers }) => numbers.total as number)
    for (const of of new Set([...named, ...plain])) {
      const list = listedFrom(reading.article, marked.sentence.passage + 1)
      if (!list) continue
      const passages = Array.from({ length: list.last - list.first + 1 }, (_, i) => list.first + i)
      const from = passages.flatMap((passage) => firsts.get(passage) ?? [])
      const [total, items] = [quantities[of] as Quantity, from.map((i) => quantities[i] as Quantity)]
      const begins = from.every(
        (i) => (contexts[i]?.quantity.start ?? 0) - (sentences[reading.sentenceOf[i] as number]?.start ?? 0) < 3,
      )
      if (
        from.length !== list.items ||
        !begins ||
        !isPlain(total) ||
        !items.every((item) => isPlain(item) && sameMeasure(item, total))
      )
        continue
      const sum = sumAgainst(of, from, quantities)
      if (!sum || (!named.has(of) && makesAnother(sum, marked.numbers, quantities))) continue
      yield named.has(of) ? sum : { ...sum, severity: 'warning' }
    }
  }
}

/** Tells whether the parts make another number of the sentence than the one before the list: "97 people from 36 organisations:". */
const makesAnother = (
  { of, allows }: Calculation,
  numbers: readonly number[],
  quantities: readonly Quantity[],
): boolean => numbers.some((i) => i !== of && intersects(allows, (quantities[i] as Quantity).accepts))
