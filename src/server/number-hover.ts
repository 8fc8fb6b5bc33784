import { escapeMarkup } from '../base/escape-markup.ts'
import type { NumberExplanation } from '../model/index.ts'
import { notCompared, numberRows } from '../report/number-reading.ts'

/** Returns how a number is read, and what it was compared with, as Markdown. */
export function numberHover(number: NumberExplanation): string {
  const rows = numberRows(number).map(([name, value]) => `- ${name}: ${escapeMarkup(value)}`)
  const checks = number.comparedBy.map(({ id, about }) => `- ${id}: ${about}`)
  const why = notCompared(number)
  return [
    `**${escapeMarkup(number.quantity.text)}**`,
    rows.join('\n'),
    ...(checks.length > 0 ? [`Compared by\n\n${checks.join('\n')}`] : []),
    ...(why === null ? [] : [escapeMarkup(why)]),
  ].join('\n\n')
}
