import type { Saying } from '../../model/index.ts'
import { element, type Markup } from '../markup.ts'
import { type Axes, px } from './reference.ts'

/** Where in a chart something is said. */
export interface Placed {
  saying: Saying
  x: number
  y: number
}

/** About how wide a letter is, and how high a line; the longest words that are written out. */
const LETTER = 7
const LINE = 15
const LONGEST = 24
/** How far words stand above their point. */
const ABOVE = 10

/** The number above each point, in the order of the points; null where it would lie on another number. */
export function labelsFor(points: readonly Placed[], { left, right }: Axes): (Markup | null)[] {
  const taken: Placed[] = []
  return points.map((point) => {
    const text = wordsOf(point)
    const half = (text.length * LETTER) / 2
    const isTaken = taken.some(
      (other) =>
        Math.abs(other.y - point.y) < LINE && Math.abs(other.x - point.x) < half + (wordsOf(other).length * LETTER) / 2,
    )
    if (isTaken) return null
    taken.push(point)
    const x = Math.min(right - half, Math.max(left + half, point.x))
    return element('text', { class: 'label', x: px(x), y: px(point.y - ABOVE), 'text-anchor': 'middle' }, text)
  })
}

const wordsOf = ({ saying: { said } }: Placed): string =>
  said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said
