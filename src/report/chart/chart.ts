import { numberText } from '../../english/printed-value.ts'
import type { FactHistory, PlaceHistory } from '../../model/index.ts'
import type { LinkTo } from '../github/links.ts'
import { element, type Markup } from '../markup.ts'
import { count, unitText } from '../words.ts'
import { fitBeforeEdge } from './labels.ts'
import { legend } from './legend.ts'
import { points } from './points.ts'
import { px, referenceLines, visibleSteps } from './reference.ts'
import { numberScale, type Scale, timeScale } from './scales.ts'
import { svgFile } from './svg-file.ts'

const WIDTH = 760
const EDGE = 16
const LEFT = 64
const RIGHT = WIDTH - 20
/** Height of the title and the legend above the first panel, in pixels. */
const TITLE = 28
const LEGEND = 38
/** Height of a panel and, around it, of the axis and the name of the place. */
const PANEL = 170
const ROOM = 62
/** The most places to draw: those with values in the rules, then those with the most values in articles. */
const MOST = 6

/**
 * Returns a chart of the history of a fact as an SVG file. Each place has a panel, with the rules as a line and the
 * articles as points.
 */
export const chart = (history: FactHistory, linkTo: LinkTo): string =>
  svgFile((style) => chartElement(history, linkTo, style))

/** Returns the chart for a page that already has the style, and the name of the fact as a heading. */
export function chartElement(history: FactHistory, linkTo: LinkTo, style: Markup | null = null): Markup {
  const title =
    style === null ? null : element('text', { class: 'title', x: EDGE, y: 24 }, `${history.name}${unitText(history)}`)
  const head = LEGEND + (title === null ? 0 : TITLE)
  const shown = history.places.slice(0, MOST)
  const left = history.places.length - shown.length
  const height = head + Math.max(1, shown.length) * (PANEL + ROOM) - 14 + (left > 0 ? 24 : 0)
  const time = timeScale({ ...history, places: shown }, LEFT, RIGHT)
  const id = `chart-${history.fact}`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'group',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, `${history.name}: values over time`),
    element('desc', { id: `${id}-desc` }, described(history)),
    style,
    element('rect', { width: WIDTH, height, fill: 'var(--paper)' }),
    title,
    legend(EDGE, head - 20),
    shown.length === 0 ? element('text', { class: 'tick', x: LEFT, y: head + 40 }, 'No article states it.') : null,
    shown.map((place, i) => panel(place, time, head + i * (PANEL + ROOM), linkTo)),
    left > 0 ? element('text', { class: 'tick', x: EDGE, y: height - 8 }, `And ${count(left, 'more place')}.`) : null,
  )
}

function panel(history: PlaceHistory, time: Scale<string>, top: number, linkTo: LinkTo): Markup {
  const [from, to] = [top + 24, top + 24 + PANEL]
  const place = { ...history, reference: visibleSteps(history.reference, { time, left: LEFT, right: RIGHT }) }
  const numbers = numberScale(place, to - 8, from)
  const axes = { time, numbers, left: LEFT, right: RIGHT }
  return element(
    'g',
    {},
    element('text', { class: 'place', x: EDGE, y: top + 10 }, place.place ?? 'No place named'),
    numbers.ticks.map(({ at, label }) => [
      element('path', { class: 'grid', d: `M${LEFT},${px(at)}H${RIGHT}` }),
      element('text', { class: 'tick', x: LEFT - 8, y: px(at + 4), 'text-anchor': 'end' }, label),
    ]),
    time.ticks.map(({ at, label }) => [
      element('path', { class: 'grid', d: `M${px(at)},${to}v5` }),
      element(
        'text',
        { class: 'tick', x: px(fitBeforeEdge(WIDTH, at, label)), y: to + 19, 'text-anchor': 'middle' },
        label,
      ),
    ]),
    referenceLines(place.reference, axes),
    points(place, axes, linkTo),
  )
}

function described({ places }: FactHistory): string {
  const sayings = places.flatMap((place) => place.sayings)
  const wrong = sayings.filter((saying) => saying.wrong !== null).length
  const named = places
    .slice(0, MOST)
    .map(({ place, sayings }) => `${place ?? 'no place named'} ${numberText(sayings.length)}`)
  return `${count(sayings.length, 'value')} in articles (${named.join(', ')}), ${numberText(wrong)} of them contradicting the rules or other articles.`
}
