import { compareText } from '../../base/compare-text.ts'
import { dayText } from '../../english/printed-value.ts'
import type { FactHistory, ReferenceStep, Saying } from '../../model/index.ts'
import { chartElement } from '../chart/chart.ts'
import type { LinkTo } from '../github/links.ts'
import { type Child, element, type Markup } from '../markup.ts'
import { count, interval, unitText } from '../words.ts'
import { placeLink } from './place.ts'
import { tableOf } from './table.ts'

/** Returns the section on the facts that articles state, each with its chart and a table of all values. */
export function factsSection(histories: readonly FactHistory[], linkTo: LinkTo): Markup {
  return element(
    'section',
    { 'aria-labelledby': 'facts' },
    element('h2', { id: 'facts' }, 'Facts over time'),
    histories.length === 0 ? element('p', { class: 'none' }, 'No article states a fact of the rules.') : null,
    histories.map((history) => factPart(history, linkTo)),
  )
}

function factPart(history: FactHistory, linkTo: LinkTo): Markup {
  const { latest } = history
  const values = history.places.reduce((sum, { reference, sayings }) => sum + reference.length + sayings.length, 0)
  return element(
    'section',
    { class: 'fact', 'data-group': true },
    element('h3', {}, `${history.name}${unitText(history)}`),
    cutRemark(history),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `Chart: ${history.name}` },
      chartElement(history, linkTo),
    ),
    element(
      'details',
      {},
      element('summary', {}, `${latest === null ? 'All ' : ''}${count(values, 'value')}`),
      valuesTable(history, linkTo),
    ),
  )
}

/** Returns the remark that not everything was read; null if it was. */
const cutRemark = ({ fact, latest }: FactHistory): Markup | null =>
  latest === null
    ? null
    : element(
        'p',
        { class: 'none' },
        `Only the latest ${count(latest, 'sentence')} that may state it were read. To see all of them, run `,
        element('code', {}, `factlint history ${fact}`),
      )

const HEADS = ['Day', 'Number', 'Place', 'Where', 'What it says']

function valuesTable({ name, places }: FactHistory, linkTo: LinkTo): Markup {
  const rows = places.flatMap(({ place, reference, sayings }) => [
    ...reference.map((step) => ({ on: step.from ?? '', row: ruleRow(step, place, linkTo) })),
    ...sayings.map((saying) => ({ on: saying.on, row: sayingRow(saying, place, linkTo) })),
  ])
  return tableOf(
    `Values of ${name}`,
    HEADS,
    rows.sort((a, b) => compareText(a.on, b.on)).map(({ row }) => row),
  )
}

const cells = (kind: string, [day, said, ...rest]: readonly Child[]): Markup =>
  element(
    'tr',
    { class: kind, role: 'row', 'data-item': 'value' },
    element('td', { class: 'day', role: 'cell' }, day ?? null),
    element('td', { class: 'said', role: 'cell' }, said ?? null),
    rest.map((cell) => element('td', { role: 'cell' }, cell)),
  )

function ruleRow(step: ReferenceStep, place: string | null, linkTo: LinkTo): Markup {
  const until = step.until === null ? 'still holds' : `until ${dayText(step.until)}`
  const source = step.source === null ? '' : `, source: ${step.source}`
  return cells('ruled', [
    step.from === null ? 'always' : dayText(step.from),
    interval(step),
    place ?? '',
    placeLink(step.path, step.line, linkTo),
    `The rules: ${until}${source}`,
  ])
}

const sayingRow = ({ on, said, path, line, text, wrong }: Saying, place: string | null, linkTo: LinkTo): Markup =>
  cells(wrong === null ? 'right' : 'wrong', [
    dayText(on),
    wrong === null ? said : `✕ ${said}`,
    place ?? '',
    placeLink(path, line, linkTo),
    [text, wrong === null ? null : element('span', { class: 'why' }, wrong)],
  ])
