import { haveSameUnit } from '../accepted.ts'
import { differing } from '../dating/date-parts.ts'
import { nearness } from '../nearness.ts'
import type { Piece } from './pieces.ts'

/** Two pieces of two sentences that stand in the same place, as indexes into the pieces of each. */
export type Match = readonly [earlier: number, later: number]

/** What a match adds: less for function words, which stand everywhere, and for two values that differ. */
const POINTS = { content: 1, small: 0.1, sameValue: 1.5, otherValue: 0.75 }

/**
 * Aligns two sentences: returns the matches, in order, that together have the most points. A number matches one in the same
 * unit, a date one that names the same parts of the calendar, a word one with the same meaning. Takes time by the product
 * of both lengths.
 */
export function align(earlier: readonly Piece[], later: readonly Piece[]): Match[] {
  const width = later.length + 1
  const best = new Float64Array((earlier.length + 1) * width)
  const points = (i: number, j: number) => pointsOf(earlier[i] as Piece, later[j] as Piece)
  const at = (i: number, j: number): number => best[i * width + j] as number
  for (let i = earlier.length - 1; i >= 0; i--) {
    for (let j = later.length - 1; j >= 0; j--) {
      const matched = points(i, j)
      const skipped = Math.max(at(i + 1, j), at(i, j + 1))
      best[i * width + j] = matched > 0 ? Math.max(skipped, matched + at(i + 1, j + 1)) : skipped
    }
  }
  const matches: Match[] = []
  for (let i = 0, j = 0; i < earlier.length && j < later.length; ) {
    const matched = points(i, j)
    if (matched > 0 && at(i, j) === matched + at(i + 1, j + 1)) matches.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return matches
}

function pointsOf(a: Piece, b: Piece): number {
  if (a.kind === 'word' && b.kind === 'word') return a.key !== b.key ? 0 : a.isContent ? POINTS.content : POINTS.small
  const isSame = haveSameValue(a, b)
  if (isSame === null) return 0
  if (isSame) return POINTS.sameValue
  const near = a.kind === 'number' && b.kind === 'number' ? nearness(a.side.quantity, b.side.quantity) : 0
  return POINTS.otherValue + near * (POINTS.sameValue - POINTS.otherValue)
}

/** Tells whether two numbers, dates or ordinals of one kind have one value as written; null where they are not of one kind. */
export function haveSameValue(a: Piece, b: Piece): boolean | null {
  if (a.kind === 'number' && b.kind === 'number') {
    const [one, other] = [a.side.quantity, b.side.quantity]
    if (!haveSameUnit(one, other) || a.side.context.isAge !== b.side.context.isAge) return null
    return one.low === other.low && one.high === other.high
  }
  if (a.kind === 'date' && b.kind === 'date') {
    if (a.dating.date.grain !== b.dating.date.grain) return null
    const parts = differing(a.dating.parts, b.dating.parts)
    return parts && parts.length === 0
  }
  return a.kind === 'rank' && b.kind === 'rank' ? a.rank === b.rank : null
}
