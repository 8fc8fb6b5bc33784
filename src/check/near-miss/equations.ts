import type { Reading } from '../../model/index.ts'
import { averages } from './averages.ts'
import { changes } from './changes.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { hundreds } from './hundreds.ts'
import { products } from './products.ts'
import { proportions } from './proportions.ts'
import { isOneMeasure, type Row, rowsOf } from './row.ts'
import { shares } from './shares.ts'
import { sums, sumsOfThree } from './sums.ts'

const RELATIONS: readonly Relating[] = [changes, shares, proportions, hundreds, averages, products, sums, sumsOfThree]

/** Nearest numbers that one is held against: more are tried in pairs, so that a table would take its square. */
const MOST_AROUND = 12

/** Passages between numbers that are held against each other. */
const FAR = 4

/** Returns every equation that numbers of an article may be meant to satisfy, in time that grows with its length and no faster. */
export function* equationsOf(numbers: Numbers): Generator<Equation> {
  for (const relation of RELATIONS) yield* relation(numbers)
}

/** Returns the plain numbers of an article, with what relations ask of them. */
export function numbersOf(reading: Reading): Numbers {
  const rows = rowsOf(reading)
  const positions = new Map(rows.map((row, at) => [row, at]))
  const at = (row: Row) => positions.get(row) ?? -1
  const words = new Map<number, string>()
  return {
    reading,
    rows,
    around: (row) => nearest(row, at(row), rows),
    between: (one, other, third) =>
      isBetween(rows.slice(Math.min(at(one), at(other)) + 1, Math.max(at(one), at(other))), one, third),
    wordsOf: (sentence) => {
      const known = words.get(sentence) ?? reading.sentences[sentence]?.text.toLowerCase() ?? ''
      words.set(sentence, known)
      return known
    },
  }
}

function nearest(row: Row, at: number, rows: readonly Row[]): Row[] {
  const found: Row[] = []
  for (let far = 1; found.length < MOST_AROUND && far <= 3 * MOST_AROUND; far++) {
    for (const other of [rows[at - far], rows[at + far]]) {
      if (other && Math.abs(other.passage - row.passage) <= FAR && isOneMeasure(other, row)) found.push(other)
    }
  }
  return found
}

/** Tells whether another number of the kind is among those between two. */
const isBetween = (between: readonly Row[], one: Row, third: Row): boolean =>
  between.some(
    (row) => row !== third && row.isOld === one.isOld && row.quantity.change === null && isOneMeasure(row, one),
  )
