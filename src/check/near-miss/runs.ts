import { minus, plus } from '../../base/interval.ts'
import type { Interval } from '../../model/index.ts'
import type { Numbers, Relating } from './equation.ts'
import { isOneMeasure, type Row } from './row.ts'
import { hasNear } from './words-near.ts'

/** Words beside the total of what was told before. */
const COMES_TO =
  /\b(?:total(?:s|ed|led|ing|ling)?|altogether|in all|combined|comes? to|came to|adds? up to|package|sum)\b/
/** Fewest and most numbers that a total is of here, and how many passages back they stand. */
const FEWEST = 3
const MOST = 6
const FAR = 6

/** A total against the run of numbers right before it, of one measure: "7.7 … 43.7 … 8.6 … the package comes to 60". */
export const runs: Relating = function* (numbers) {
  for (const [i, total] of numbers.rows.entries()) {
    if (total.isShare || total.quantity.change !== null || total.time > 0 || !hasNear(numbers, total, COMES_TO))
      continue
    const run = runBefore(numbers, i, total)
    for (let n = FEWEST; n <= Math.min(run.length, MOST); n++) yield* equations(total, run.slice(-n))
  }
}

function runBefore({ rows }: Numbers, i: number, total: Row): Row[] {
  const run: Row[] = []
  for (let j = i - 1; j >= 0 && run.length < MOST; j--) {
    const row = rows[j] as Row
    if (total.passage - row.passage > FAR) break
    if (row.time === 0 && row.quantity.change === null && isOneMeasure(row, total)) run.unshift(row)
  }
  return run
}

function* equations(total: Row, parts: readonly Row[]) {
  if (parts.some((row) => size(row) >= size(total))) return
  const sum = (rows: readonly Row[]): Interval => rows.map(({ quantity }): Interval => quantity.accepts).reduce(plus)
  const rest = { relation: 'run', tie: 'words' } as const
  const text = (rows: readonly Row[], sign: string) => rows.map(({ quantity }) => quantity.text).join(` ${sign} `)
  yield { ...rest, of: total, from: parts, allows: sum(parts), working: text(parts, '+') }
  for (const of of parts) {
    const others = parts.filter((row) => row !== of)
    const allows = minus(total.quantity.accepts, sum(others))
    if ((allows.low as number) > 0)
      yield { ...rest, of, from: [total, ...others], allows, working: text([total, ...others], '−') }
  }
}

const size = ({ quantity }: Row): number => quantity.low as number
