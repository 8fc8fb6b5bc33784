import type { Side } from '../claim/side.ts'
import type { Fix } from '../model/index.ts'
import { printed, wordsAround } from '../wording/as-printed.ts'
import { quote } from '../wording/verdict.ts'
import { capitalised } from '../wording/words.ts'
import { haveSameUnit } from './accepted.ts'

/** Words that can take each other's place: figures and number words, and no markup. */
const PLAIN = /^[\p{L}\p{N}$£€][\p{L}\p{N}.,$£€% -]*$/u

/** Ways to make two articles say the same: the other's number here, or the number of this one in each of the others. */
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

/** The number of the one in the place of the other's, with a capital where that begins its sentence. */
const fix = (at: Side, other: Side) => ({
  start: at.quantity.start,
  end: at.quantity.end,
  replacement: wordsAround(at).before.trim() === '' ? capitalised(printed(other)) : printed(other),
})

/** Both are one exact number in the same unit and at the same rate; what is one may be one thing and many, which other words must follow. */
const canSwap = (one: Side, other: Side): boolean =>
  haveSameUnit(one.quantity, other.quantity) &&
  [one, other].every(
    ({ quantity: q }) =>
      q.in === 'text' && q.bound === 'exact' && q.low === q.high && q.low !== 1 && PLAIN.test(q.text),
  )
