import { minus, sum } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Relating } from './equation.ts'

/** Words that give a share a whole of its own. */
const OF = /^ (?:of|in|among) /

/** Words that say that nothing else is left. */
const REST = /\b(?:the rest|the remaining|the remainder|the balance|respectively)\b/

/** All the shares of a sentence, which may make up the whole: "55 per cent …, 30 per cent … and 15 per cent". */
export const hundreds: Relating = function* ({ reading, rows, wordsOf }) {
  for (const [, own] of Map.groupBy(rows, ({ sentence }) => sentence)) {
    const shares = own.filter(
      (row) => row.quantity.unit === 'percent' && row.quantity.change === null && row.time === 0,
    )
    if (shares.length < 3 || shares.length > 12 || shares.some(({ quantity }) => (quantity.low as number) >= 95))
      continue
    if (shares.filter(({ index }) => OF.test(wordsAround(sideOf(reading, index)).after)).length > 1) continue
    const total = sum(shares.map(({ quantity }) => quantity.accepts))
    if ((total.high as number) < 100 && !REST.test(wordsOf(shares[0]?.sentence as number))) continue
    for (const of of shares) {
      const from = shares.filter((row) => row !== of)
      const allows = minus({ low: 100, high: 100 }, sum(from.map(({ quantity }) => quantity.accepts)))
      if ((allows.low as number) <= 0) continue
      yield {
        relation: 'hundred',
        tie: 'words',
        of,
        from,
        allows,
        working: `100 − ${from.map(({ quantity }) => quantity.text).join(' − ')}`,
      }
    }
  }
}
