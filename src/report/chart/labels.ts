import type { Saying } from '../../model/index.ts'
import { element, type Markup } from '../markup.ts'
import { type Axes, px } from './reference.ts'

/** Where in a chart something is said. */
export interface PlacedMention {
  saying: Saying
  x: number
  y: number
}

/** What of a chart something takes up, around its middle. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** About how wide a letter is, and how high a line; the longest words that are written out. */
const LETTER = 7
const LINE = 12
const LONGEST = 24
/** How far words stand above their point, or below it, middle from middle. */
const AWAY = 15
/** From the middle of words to the line that they stand on. */
const FOOT = 4
/** What a point takes up that is wrong. */
const MARK = { width: 11, height: 16 }

/** Where the middle of words has to be to end before an edge of the chart. */
export const fitBeforeEdge = (edge: number, x: number, words: string): number =>
  Math.min(x, edge - (words.length * LETTER) / 2)

/** The number above each point, or below it, in the order of the points; null where it would lie on another one. */
export function labelsFor(points: readonly PlacedMention[], { left, right }: Axes): (Markup | null)[] {
  const taken: Box[] = []
  const marks = points.map(({ x, y }) => ({ x, y, ...MARK }))
  return points.map((point, nth) => {
    const text = wordsOf(point)
    const width = text.length * LETTER
    const x = Math.max(left + width / 2, fitBeforeEdge(right, point.x, text))
    const isFree = (box: Box) =>
      !taken.some((other) => overlap(box, other)) && !marks.some((mark, i) => i !== nth && overlap(box, mark))
    const box = [-AWAY, AWAY].map((by) => ({ x, y: point.y + by, width, height: LINE })).find(isFree)
    if (!box) return null
    taken.push(box)
    return element('text', { class: 'label', x: px(box.x), y: px(box.y + FOOT), 'text-anchor': 'middle' }, text)
  })
}

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2

const wordsOf = ({ saying: { said } }: PlacedMention): string =>
  said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said
