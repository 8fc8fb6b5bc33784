import { minus, plus } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import type { Interval } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Equation, Relating } from './equation.ts'
import { isOneMeasure, type Row } from './row.ts'

/** Words between the distance and the level that it is measured from: "10.2 billion, or 2.7 per cent, above last year's". */
const BEYOND = /^(?:[,(]? ?or [^,;.()]{1,20}[,)]?)?,? (?:above|higher than|more than|over)\b/i
const SHORT = /^(?:[,(]? ?or [^,;.()]{1,20}[,)]?)?,? (?:below|lower than|less than|fewer than|short of|under)\b/i
/** Numbers before the distance that it may lead to. */
const REACH = 4

/** A value against another and how far it lies above or below: "384.1 … 10.2 above the level of 373.9". */
export const levels: Relating = function* (numbers) {
  const { rows } = numbers
  for (const [i, step] of rows.entries()) {
    if (step.isShare || (step.quantity.unit === null && step.quantity.counted === null)) continue
    const { after } = wordsAround(sideOf(numbers.reading, step.index))
    const words = after.slice(0, 50).replace(/\s+/g, ' ')
    const isBeyond = BEYOND.test(words)
    if (!isBeyond && !SHORT.test(words)) continue
    const level = rows.slice(i + 1, i + 3).find((row) => row.sentence === step.sentence && isOneMeasure(row, step))
    if (!level) continue
    const values = rows.slice(Math.max(0, i - REACH), i).filter((row) => isValue(row, level, step))
    for (const value of values) yield* equations(value, step, level, isBeyond)
  }
}

const isValue = (row: Row, level: Row, step: Row): boolean =>
  Math.abs(row.passage - step.passage) <= 1 &&
  row.time === 0 &&
  row.quantity.change === null &&
  isOneMeasure(row, level)

function* equations(value: Row, step: Row, level: Row, isBeyond: boolean): Generator<Equation> {
  const [a, b, c] = [value, step, level].map(({ quantity }) => quantity.accepts) as [Interval, Interval, Interval]
  const [x, y, z] = [value, step, level].map(({ quantity }) => quantity.text)
  const rest = { relation: 'level', tie: 'words' } as const
  const [up, down] = isBeyond ? [plus, minus] : [minus, plus]
  const [more, less] = isBeyond ? ['+', '−'] : ['−', '+']
  yield { ...rest, of: value, from: [step, level], allows: up(c, b), working: `${z} ${more} ${y}` }
  const old = down(a, b)
  if ((old.low as number) > 0)
    yield { ...rest, of: level, from: [step, value], allows: old, working: `${x} ${less} ${y}` }
  const far = isBeyond ? minus(a, c) : minus(c, a)
  if ((far.low as number) > 0)
    yield { ...rest, of: step, from: [value, level], allows: far, working: isBeyond ? `${x} − ${z}` : `${z} − ${x}` }
}
