import type { FactHistory, Mistake } from '../../src/model/index.ts'
import type { LinkTo } from '../../src/report/github/links.ts'
import { factsSection } from '../../src/report/html/facts.ts'
import { element, type Markup } from '../../src/report/markup.ts'
import { count } from '../../src/report/words.ts'
import {
  findingCards,
  NUMBER_STATES,
  type NumberState,
  numberCards,
  stateOf,
  summaryOf,
} from '../../src/widget/cards.ts'
import type { Checked } from '../../src/widget/checker.ts'
import { RULES_PATH } from './files.ts'

const LINK = /^#open\/([^/]*)\/(\d+)$/

/** Links to a line of a file, which the page opens itself. */
export const linkTo: LinkTo = (path, line) => `#open/${encodeURIComponent(path)}/${line ?? 1}`

/** Returns the file and the line that a link leads to; null for a link that is none of these. */
export function linkOf(href: string): { path: string; line: number } | null {
  const [, path, line] = LINK.exec(href) ?? []
  return path === undefined ? null : { path: decodeURIComponent(path), line: Number(line) }
}

const put = (host: HTMLElement, ...parts: (Markup | null)[]): void => {
  host.innerHTML = parts.map((part) => part?.markup ?? '').join('')
}

/** Shows what was found in a text. */
export function showFindings(host: HTMLElement, text: string, checked: Checked): void {
  const cards = findingCards({ ...checked, text }, linkTo, ({ path }) => path === null || path === RULES_PATH)
  const remarks = checked.problems.map(({ message }) => message)
  put(
    host,
    element('h3', { class: 'summary' }, summaryOf(checked)),
    element('div', {}, cards),
    remarks.length === 0
      ? null
      : element(
          'ul',
          { class: 'remarks' },
          remarks.map((remark) => element('li', {}, remark)),
        ),
  )
}

/** Shows how each number of a text is read. */
export const showNumbers = (host: HTMLElement, checked: Checked): void =>
  put(
    host,
    element('h3', { class: 'unseen' }, 'How each number is read'),
    checked.numbers.length === 0 ? element('p', { class: 'none' }, 'No number was read.') : null,
    ...numberCards(checked),
  )

/** Shows what the marks of numbers mean, and how many there are of each. */
export function showLegend(host: HTMLElement, { numbers, findings }: Checked): void {
  const states = Map.groupBy(numbers, (number) => stateOf(number, findings))
  const names = Object.keys(NUMBER_STATES) as NumberState[]
  put(
    host,
    ...names
      .filter((name) => states.has(name))
      .map((name) =>
        element(
          'li',
          {},
          element('span', { class: `swatch ${name}`, 'aria-hidden': 'true' }, '12'),
          `${NUMBER_STATES[name]} (${states.get(name)?.length ?? 0})`,
        ),
      ),
  )
}

/** Shows what the article and the archive say about each fact, over time. */
export const showFacts = (host: HTMLElement, histories: readonly FactHistory[]): void =>
  put(host, factsSection(histories, linkTo))

/** Shows the mistakes in the rules. */
export const showMistakes = (host: HTMLElement, mistakes: readonly Mistake[]): void =>
  put(
    host,
    element(
      'p',
      { class: mistakes.length === 0 ? 'none' : 'wrong' },
      mistakes.length === 0
        ? 'No mistakes in the rules.'
        : `${count(mistakes.length, 'mistake')} in the rules. Until they are corrected, the last rules without mistakes are used.`,
    ),
    mistakes.length === 0
      ? null
      : element(
          'ul',
          {},
          mistakes.map(({ line, message }) =>
            element('li', {}, element('a', { href: linkTo(RULES_PATH, line) }, `line ${line}`), `: ${message}`),
          ),
        ),
  )
