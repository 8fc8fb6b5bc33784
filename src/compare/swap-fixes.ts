import type { Side } from '../claim/side.ts'
import type { Fix } from '../model/index.ts'
import { printed, wordsAround } from '../wording/as-printed.ts'
import { quote } from '../wording/verdict.ts'
import { capitalised } from '../wording/words.ts'
import { haveSameUnit } from './accepted.ts'

/** Numbers that can replace each other: figures and number words without markup. */
const PLAIN = /^[\p{L}\p{N}$£€][\p{L}\p{N}.,$£€% -]*$/u

/** Returns fixes that make articles agree: the number of the nearest one here, or this number in each of the others. */
export function swapFixes(side: Side, others: readonly Side[]): Fix[] {
  const [nearest] = others
  if (!nearest || !others.every((other) => canSwap(side, other))) return []
  const here = fix(side, nearest)
  return [
    { ...here, title: `Write ${here.replacement}`, path: null },
    ...others.flatMap((other) => {
      const { path, line } = quote(other, side.reading)
      const there = fix(other, side)
      return path === null ? [] : [{ ...there, title: `Write ${there.replacement} in ${path}:${line}`, path }]
    }),
  ]
}

/** Returns the replacement of a number by that of the other side, with a capital at the start of a sentence. */
const fix = (at: Side, other: Side) => ({
  start: at.quantity.start,
  end: at.quantity.end,
  replacement: wordsAround(at).before.trim() === '' ? capitalised(printed(other)) : printed(other),
})

/** Tells whether both are one exact number in the same unit and rate. Not the number 1: "one" and "two" take different words after them. */
const canSwap = (one: Side, other: Side): boolean =>
  haveSameUnit(one.quantity, other.quantity) &&
  [one, other].every(
    ({ quantity: q }) =>
      q.in === 'text' && q.bound === 'exact' && q.low === q.high && q.low !== 1 && PLAIN.test(q.text),
  )
