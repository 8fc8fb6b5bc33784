import type { Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { listedFrom } from '../../../statement/list-items.ts'
import { isPlain, type Relation, sameMeasure, sumAgainst } from '../relation.ts'

/** "There were 86 requests in all, split between:", "A total of 86 requests:" */
const TOTALS = [
  phrase('(?:total of|totalling|totaling|in all,?) {total}~[^\uE000:]{0,60}:$'),
  phrase(
    '{total}~[^\uE000:]{0,40}(?:in all|altogether|in total|split|divided|broken down|made up|consisting|comprising)[^\uE000:]{0,40}:$',
  ),
]

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
    for (const { numbers } of findPhrases(TOTALS, marked)) {
      const of = numbers.total as number
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
      if (sum) yield sum
    }
  }
}
