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
  const words = new Map<number, string>()
  return {
    reading,
    rows,
    around: (row) => nearest(row, rows),
    between: (one, other, third) => isBetween(rows, one, other, third),
    wordsOf: (sentence) => {
      const known = words.get(sentence) ?? reading.sentences[sentence]?.text.toLowerCase() ?? ''
      words.set(sentence, known)
      return known
    },
  }
}

function nearest(row: Row, rows: readonly Row[]): Row[] {
  const at = rows.indexOf(row)
  const found: Row[] = []
  for (let far = 1; found.length < MOST_AROUND && far <= 3 * MOST_AROUND; far++) {
    for (const other of [rows[at - far], rows[at + far]]) {
      if (other && Math.abs(other.passage - row.passage) <= FAR && isOneMeasure(other, row)) found.push(other)
    }
  }
  return found
}

function isBetween(rows: readonly Row[], one: Row, other: Row, third: Row): boolean {
  const [from, to] = [rows.indexOf(one), rows.indexOf(other)].sort((a, b) => a - b) as [number, number]
  return rows
    .slice(from + 1, to)
    .some((row) => row !== third && row.isOld === one.isOld && row.quantity.change === null && isOneMeasure(row, one))
}
