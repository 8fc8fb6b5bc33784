import { MOST_TOGETHER } from '../../base/sentence-limits.ts'
import type { Reading } from '../../model/index.ts'
import { averages } from './averages.ts'
import { balances } from './balances.ts'
import { changes } from './changes.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { hundreds } from './hundreds.ts'
import { levels } from './levels.ts'
import { portions } from './parts/portions.ts'
import { partsOfTotal } from './parts/totals.ts'
import { products } from './products.ts'
import { proportions } from './proportions.ts'
import { isOneMeasure, leadOf, type Row } from './row.ts'
import { rowsOf } from './rows.ts'
import { shares } from './shares.ts'
import { sums } from './sums.ts'

const RELATIONS: readonly Relating[] = [
  changes,
  shares,
  proportions,
  hundreds,
  averages,
  products,
  balances,
  levels,
  sums,
  partsOfTotal,
  portions,
]

/** Nearest numbers that one is held against: more are tried in pairs, so that a table would take its square. */
const MOST_AROUND = 12

/** Passages between numbers that are held against each other. */
const FAR = 4

/** Returns every equation that numbers of an article may be meant to satisfy, in time that grows with its length and no faster. */
export function* equationsOf(numbers: Numbers): Generator<Equation> {
  for (const relation of RELATIONS) yield* relation(numbers)
}

/** Returns the plain numbers of an article, with what relations ask of them, so many at a time. */
export function numbersOf(reading: Reading): Numbers[] {
  const all = rowsOf(reading)
  const turns = Array.from({ length: Math.ceil(all.length / MOST_TOGETHER) }, (_, i) => i * MOST_TOGETHER)
  return turns.map((from) => numbersAmong(reading, all.slice(from, from + MOST_TOGETHER)))
}

function numbersAmong(reading: Reading, rows: readonly Row[]): Numbers {
  const places = new Map(rows.map((row, at) => [row, at]))
  const words = new Map<number, string>()
  const before = (row: Row) => rows.slice(0, places.get(row) ?? 0)
  return {
    reading,
    rows,
    around: (row) => nearest(row, places.get(row) ?? 0, rows),
    leadOf: (row) => leadOf(row, before(row)),
    between: (one, other, third) => {
      const [from = 0, to = 0] = [places.get(one) ?? 0, places.get(other) ?? 0].sort((a, b) => a - b)
      return rows.slice(from + 1, to).some((row) => row !== third && isLike(row, one))
    },
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

const isLike = (row: Row, one: Row): boolean =>
  row.time === one.time && row.quantity.change === null && isOneMeasure(row, one)
