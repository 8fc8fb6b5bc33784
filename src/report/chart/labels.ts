import type { Saying } from '../../model/index.ts'
import { element, type Markup } from '../markup.ts'
import { type Axes, px } from './reference.ts'

/** The position of a value in a chart. */
export interface PlacedMention {
  saying: Saying
  x: number
  y: number
}

/** The area that something covers in a chart, around its centre. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The approximate width of a letter, the height of a line, and the longest label, in pixels or characters. */
const LETTER = 7
const LINE = 12
const LONGEST = 24
/** The distance between a label and its point, from centre to centre. */
const AWAY = 15
/** The distance from the centre of a label to its baseline. */
const FOOT = 4
/** The size of the mark for a wrong value. */
const MARK = { width: 11, height: 16 }

/** Returns the centre of a label so that it ends before the edge of the chart. */
export const fitBeforeEdge = (edge: number, x: number, words: string): number =>
  Math.min(x, edge - (words.length * LETTER) / 2)

/** Returns for each point the position of its number, above or below it; null if the number would overlap another. */
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
