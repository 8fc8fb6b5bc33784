import type { PlaceHistory, Saying } from '../../model/index.ts'
import type { LinkTo } from '../github/links.ts'
import { element, type Markup } from '../markup.ts'
import { labelsFor, type PlacedMention } from './labels.ts'
import { mark } from './mark.ts'
import { type Axes, px } from './reference.ts'
import { ends, middle } from './scales.ts'

/** How far to move points apart that would overlap, and the most positions to try. */
const ASIDE = 5
const ABREAST = 8

/**
 * Returns the values in articles: a circle each, or a diamond with the number for a wrong one. Each links to its line.
 */
export function points({ sayings }: PlaceHistory, axes: Axes, linkTo: LinkTo): Markup[] {
  const taken = new Map<string, number>()
  const placed = sayings.map((saying) => {
    const [x, y] = [axes.time.at(saying.on), axes.numbers.at(middle(saying))]
    const key = `${Math.round(x / ASIDE)} ${Math.round(y)}`
    const nth = taken.get(key) ?? 0
    taken.set(key, nth + 1)
    return { saying, x: x + (nth % ABREAST) * ASIDE, y }
  })
  const [right, wrong] = [placed.filter((p) => p.saying.wrong === null), placed.filter((p) => p.saying.wrong !== null)]
  const labels = labelsFor(wrong, axes)
  return [
    ...right.map((placed) => point(placed, null, axes, linkTo)),
    ...wrong.map((placed, i) => point(placed, labels[i] ?? null, axes, linkTo)),
  ]
}

const point = ({ saying, x, y }: PlacedMention, label: Markup | null, axes: Axes, linkTo: LinkTo): Markup =>
  mark(saying, saying.on, [x, y], linkTo, { below: range(saying, x, axes), above: label })

/** Returns a line from the smallest to the largest number that may be meant. */
function range(saying: Saying, x: number, { numbers }: Axes): Markup | null {
  const [low, high] = ends(saying)
  if (low === undefined || high === undefined || low === high) return null
  return element('path', { class: 'range', d: `M${px(x)},${px(numbers.at(low))}V${px(numbers.at(high))}` })
}
