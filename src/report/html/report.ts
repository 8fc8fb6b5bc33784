import type { FactHistory, Report } from '../../model/index.ts'
import { coverageLine } from '../coverage.ts'
import { foundIn } from '../found.ts'
import type { LinkTo } from '../github/links.ts'
import { type Child, element, type Markup } from '../markup.ts'
import { count } from '../words.ts'
import { factsSection } from './facts.ts'
import { filterBar } from './filter.ts'
import { findingsSection } from './findings.ts'
import { page } from './page.ts'
import { placeLink } from './place.ts'

/** The input for an HTML report. */
export interface HtmlInput {
  report: Report
  /** The histories of the facts in the rules. */
  histories: readonly FactHistory[]
  /** Returns the text of a checked file, for quotations. */
  textOf(path: string): string | null
  linkTo: LinkTo
}

/** Returns the report of a run as a single HTML file. */
export function htmlReport({ report, histories, textOf, linkTo }: HtmlInput): string {
  const stated = histories.filter(({ places }) => places.some(({ sayings }) => sayings.length > 0))
  const remarks = remarksSection(report, linkTo)
  const found = report.coverage.articles === 0 ? 'Nothing was checked' : `Found ${foundIn(report)}`
  return page(
    `factlint: ${found.toLowerCase()}`,
    element('a', { class: 'skip', href: '#main' }, 'Skip to the findings'),
    element(
      'header',
      {},
      element('h1', {}, found),
      element('p', { class: 'coverage' }, coverageLine(report.coverage)),
      contents([
        ['findings', 'Findings'],
        ['facts', `Facts over time (${stated.length})`],
        ...(remarks ? [['remarks', 'Remarks'] as const] : []),
      ]),
    ),
    element(
      'main',
      { id: 'main' },
      filterBar(report),
      findingsSection(report, textOf, linkTo),
      factsSection(stated, linkTo),
      remarks,
    ),
    FOOTER,
  )
}

/** Returns the history of a fact as a single HTML file. */
export const htmlHistory = (history: FactHistory, linkTo: LinkTo): string =>
  page(
    `factlint: ${history.name}`,
    element('header', {}, element('h1', {}, 'Values over time')),
    element(
      'main',
      { id: 'main' },
      filterBar({ files: [], counts: { error: 0, warning: 0, notice: 0 } }),
      factsSection([history], linkTo),
    ),
    FOOTER,
  )

const FOOTER = element('footer', {}, 'Made by factlint. This page loads nothing and sends nothing.')

const contents = (parts: readonly (readonly [id: string, name: string])[]): Markup =>
  element(
    'nav',
    { 'aria-label': 'On this page' },
    element(
      'ul',
      {},
      parts.map(([id, name]) => element('li', {}, element('a', { href: `#${id}` }, name))),
    ),
  )

/** Returns the remarks on reading files and the list of skipped files; null if there are none. */
function remarksSection({ problems, coverage }: Report, linkTo: LinkTo): Markup | null {
  const lines: Child[] = [
    ...problems.map(({ path, line, message }) => [
      path === null ? null : [placeLink(path, line, linkTo), ': '],
      message,
    ]),
    ...coverage.skipped.map(({ path, why }) => [placeLink(path, null, linkTo), `: skipped: ${why}`]),
  ]
  if (lines.length === 0) return null
  return element(
    'section',
    { 'aria-labelledby': 'remarks' },
    element('h2', { id: 'remarks' }, count(lines.length, 'remark')),
    element(
      'ul',
      {},
      lines.map((line) => element('li', {}, line)),
    ),
  )
}
