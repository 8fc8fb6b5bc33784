import { dayText } from '../../english/printed-value.ts'
import type { NameHistory, NameSaying } from '../../model/index.ts'
import { ATTRIBUTE_NAMES } from '../attribute-names.ts'
import { nameChartElement } from '../chart/name-chart.ts'
import type { LinkTo } from '../github/links.ts'
import { element, type Markup } from '../markup.ts'
import { page } from './page.ts'
import { placeLink } from './place.ts'
import { tableOf } from './table.ts'

/** Returns the history of a name as a single HTML file: the chart, and a table of everything said. */
export const htmlNameHistory = (history: NameHistory, linkTo: LinkTo): string =>
  page(
    `factlint: ${history.name}`,
    element('header', {}, element('h1', {}, history.name)),
    element(
      'main',
      { id: 'main' },
      element(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `Chart: ${history.name}` },
        nameChartElement(history, linkTo),
      ),
      history.attributes.map(({ attribute, sayings }) => [
        element('h2', {}, ATTRIBUTE_NAMES[attribute]),
        sayingsTable(ATTRIBUTE_NAMES[attribute], sayings, linkTo),
      ]),
    ),
    element('footer', {}, 'Made by factlint. This page loads nothing and sends nothing.'),
  )

const HEADS = ['Day', 'What it says', 'Where', 'Sentence']

const sayingsTable = (name: string, sayings: readonly NameSaying[], linkTo: LinkTo): Markup =>
  tableOf(
    name,
    HEADS,
    sayings.map((saying) => sayingRow(saying, linkTo)),
  )

const sayingRow = ({ published, said, path, line, text, wrong }: NameSaying, linkTo: LinkTo): Markup =>
  element(
    'tr',
    { class: wrong === null ? 'right' : 'wrong' },
    element('td', { class: 'day' }, dayText(published)),
    element('td', { class: 'said' }, wrong === null ? said : `✕ ${said}`),
    element('td', {}, placeLink(path, line, linkTo)),
    element('td', {}, text, wrong === null ? null : element('span', { class: 'why' }, wrong)),
  )
