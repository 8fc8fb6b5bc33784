import type { NameHistory, NameSaying } from '../../model/index.ts'
import { ATTRIBUTE_NAMES } from '../attribute-names.ts'
import type { LinkTo } from '../github/links.ts'
import { element, type Markup } from '../markup.ts'
import { count } from '../words.ts'
import { mark } from './mark.ts'
import { px } from './reference.ts'
import { scaleOfDays } from './scales.ts'
import { svgFile } from './svg-file.ts'

const WIDTH = 760
const EDGE = 16
const LEFT = 230
const RIGHT = WIDTH - 20
/** Height of a row, of the heading of its group, and of the title and the axis, in pixels. */
const ROW = 24
const HEAD = 34
const TITLE = 28
const AXIS = 34
/** The most things of one kind to draw: those said most often, and those that are wrong. */
const MOST = 12
/** The most letters of what is said that fit before the points. */
const FITTING = 32

/** Returns the history of a name as an SVG file: a row for each thing said, and a point for each article that says it. */
export const nameChart = (history: NameHistory, linkTo: LinkTo): string =>
  svgFile((style) => nameChartElement(history, linkTo, style))

/** Returns the chart for a page that already has the style. */
export function nameChartElement(
  { name, attributes }: NameHistory,
  linkTo: LinkTo,
  style: Markup | null = null,
): Markup {
  const groups = attributes.map(({ attribute, sayings }) => ({
    heading: ATTRIBUTE_NAMES[attribute],
    rows: rowsOf(sayings),
  }))
  const time = scaleOfDays(
    attributes.flatMap(({ sayings }) => sayings.map(({ published }) => published)),
    LEFT,
    RIGHT,
  )
  const parts: Markup[] = []
  let y = TITLE
  for (const { heading, rows } of groups) {
    parts.push(element('text', { class: 'place', x: EDGE, y: y + HEAD - 12 }, heading))
    y += HEAD
    for (const { said, sayings } of rows) {
      parts.push(
        element('text', { class: 'tick', x: EDGE, y: y + 4 }, shortened(said)),
        element('path', { class: 'grid', d: `M${LEFT},${y}H${RIGHT}` }),
        ...sayings.map((saying) => mark(saying, saying.published, [time.at(saying.published), y], linkTo)),
      )
      y += ROW
    }
  }
  const axis = time.ticks.map(({ at, label }) =>
    element('text', { class: 'tick', x: px(at), y: y + 16, 'text-anchor': 'middle' }, label),
  )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${WIDTH} ${y + AXIS}`,
      role: 'group',
      'aria-labelledby': 'chart-name-title',
    },
    element('title', { id: 'chart-name-title' }, `${name}: what articles said over time`),
    style,
    element('rect', { width: WIDTH, height: y + AXIS, fill: 'var(--paper)' }),
    element('text', { class: 'title', x: EDGE, y: 24 }, name),
    parts,
    groups.length === 0 ? element('text', { class: 'tick', x: EDGE, y: y + 4 }, 'No article has this name.') : axis,
  )
}

/** A thing said, and where. */
interface Row {
  said: string
  sayings: readonly NameSaying[]
}

/** Returns the things said, those that are wrong and the most frequent ones; the last row counts the others. */
function rowsOf(sayings: readonly NameSaying[]): Row[] {
  const rows = [...Map.groupBy(sayings, ({ said }) => said)].map(([said, own]): Row => ({ said, sayings: own }))
  const isWrong = (row: Row) => row.sayings.some(({ wrong }) => wrong !== null)
  rows.sort((a, b) => b.sayings.length - a.sayings.length)
  const ranked = [...rows.filter(isWrong), ...rows.filter((row) => !isWrong(row))]
  const kept = new Set(ranked.slice(0, MOST))
  const left = rows.filter((row) => !kept.has(row)).flatMap((row) => row.sayings)
  const shown = rows.filter((row) => kept.has(row))
  return left.length === 0
    ? shown
    : [...shown, { said: `and ${count(rows.length - kept.size, 'other')}`, sayings: left }]
}

const shortened = (said: string): string => (said.length > FITTING ? `${said.slice(0, FITTING - 1)}…` : said)
