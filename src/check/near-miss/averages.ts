import { plus, times } from '../../base/interval.ts'
import type { Relating } from './equation.ts'
import type { Row } from './row.ts'
import { hasNear } from './words-near.ts'

const TELLS_AVERAGE = /\baverag(?:e|es|ed|ing)\b/
/** Passages between an average and what it is of. */
const FAR = 5

/** An average against two others, of parts of its time: "averaged 361 this week … 425 the week before … 393 in the two weeks". */
export const averages: Relating = function* (numbers) {
  const rows = numbers.rows.filter(
    (row) =>
      !row.isShare &&
      !row.isOld &&
      row.quantity.change === null &&
      row.digits >= 2 &&
      hasNear(numbers, row, TELLS_AVERAGE),
  )
  for (const of of rows) {
    const others = rows
      .filter((row) => row !== of && Math.abs(row.passage - of.passage) <= FAR && measureOf(row) === measureOf(of))
      .slice(0, 8)
    for (const [i, a] of others.entries()) {
      for (const b of others.slice(i + 1).filter((row) => row.quantity.low !== a.quantity.low)) {
        const allows = times(plus(a.quantity.accepts, b.quantity.accepts), 0.5)
        yield {
          relation: 'average',
          tie: 'words',
          of,
          from: [a, b],
          allows,
          working: `The average of ${a.quantity.text} and ${b.quantity.text}`,
        }
      }
    }
  }
}

/** Returns what an average is in, whether or not it says by the day. */
const measureOf = ({ quantity: { unit, counted } }: Row): string | null => unit?.split(' per ')[0] ?? counted
