import { bySeverity, countsOf, type Finding, type Fix, type NumberExplanation } from '../model/index.ts'
import type { LinkTo } from '../report/github/links.ts'
import { findingCard, fixText } from '../report/html/finding-card.ts'
import { type Child, element, type Markup } from '../report/markup.ts'
import { notCompared, numberRows } from '../report/number-reading.ts'
import { count, interval, tally } from '../report/words.ts'
import type { Checked } from './checker.ts'

/** A text that was checked. */
export interface CheckedText extends Pick<Checked, 'findings' | 'numbers'> {
  text: string
}

/**
 * Returns the findings in a text, the most serious first, with a button for each correction: its `data-finding` is the
 * index of the finding, its `data-fix` that of the correction. `canApply` tells which corrections get one; `linkTo` is
 * asked for the lines of the text with an empty path.
 */
export function findingCards(checked: CheckedText, linkTo: LinkTo, canApply: (fix: Fix) => boolean): Markup[] {
  const { findings, numbers, text } = checked
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((one, other) => bySeverity(one.finding, other.finding) || one.finding.start - other.finding.start)
    .map(({ finding, index }) =>
      findingCard({ ...finding, path: '' }, text, linkTo, {
        fix: (fix, i) => (canApply(fix) ? fixButton(fix, index, i) : fixText(fix)),
        accepted: acceptedFor(finding, numbers),
      }),
    )
}

const fixButton = (fix: Fix, finding: number, index: number): Child => [
  element('button', { type: 'button', class: 'fix', 'data-finding': finding, 'data-fix': index }, fix.title),
  fix.start < fix.end ? null : fixText({ ...fix, title: '' }),
]

/** Returns which numbers fit the one that a finding is about; null where it is about none, or where only itself does. */
function acceptedFor({ in: field, start, end }: Finding, numbers: readonly NumberExplanation[]): string | null {
  const number = numbers.find(
    ({ quantity: { in: where, said } }) => where === field && said.start <= start && end <= said.end,
  )
  if (!number) return null
  const { low, high, accepts, text } = number.quantity
  const isExact = accepts.low === low && accepts.high === high
  return isExact ? null : `${interval(accepts)}, for ${text}`
}

/** How a number is shown: it contradicts something, was compared, only states a fact, or stands alone. */
export type NumberState = 'wrong' | 'compared' | 'fact' | 'alone'

/** What the states mean, for a legend. */
export const NUMBER_STATES: Readonly<Record<NumberState, string>> = {
  wrong: 'contradicts something',
  compared: 'compared, and it fits',
  fact: 'a fact of the rules, not compared',
  alone: 'read, nothing to compare it with',
}

/** Returns the state of a number. */
export function stateOf({ quantity, claim, comparedBy }: NumberExplanation, findings: readonly Finding[]): NumberState {
  const { said, in: field } = quantity
  if (findings.some((one) => one.in === field && one.start < said.end && said.start < one.end)) return 'wrong'
  if (comparedBy.length > 0) return 'compared'
  return claim.fact === null ? 'alone' : 'fact'
}

/** Returns how each number is read, in the order of the text; the `data-number` of each is its index. */
export const numberCards = ({ numbers, findings }: Pick<Checked, 'numbers' | 'findings'>): Markup[] =>
  numbers.map((number, i) =>
    element(
      'article',
      { class: `number ${stateOf(number, findings)}`, 'data-number': i, tabindex: -1 },
      element('h4', {}, number.quantity.text),
      element('p', { class: 'state' }, NUMBER_STATES[stateOf(number, findings)]),
      numberList(number),
    ),
  )

/** Returns how one number is read, and what it was compared with. */
export function numberList(number: NumberExplanation): Markup {
  const checks = number.comparedBy.map(({ id }) => id).join(', ')
  const rows = [...numberRows(number), ...(checks === '' ? [] : [['Compared by', checks] as const])]
  const why = notCompared(number)
  return element(
    'div',
    {},
    element(
      'dl',
      {},
      rows.map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
    why === null ? null : element('p', { class: 'uncompared' }, why),
  )
}

/** Returns one sentence on what was found, and one on what was read. */
export function summaryOf({ findings, coverage }: Pick<Checked, 'findings' | 'coverage'>): string {
  const [skipped] = coverage.skipped
  if (skipped) return `Not checked: ${skipped.why}.`
  const found = findings.length === 0 ? 'No contradictions found.' : `Found ${tally(countsOf([{ findings }]))}.`
  const { quantities, compared } = coverage
  return `${found} ${count(quantities, 'number')} read, ${compared} compared.`
}
