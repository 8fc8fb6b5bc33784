import { escapeMarkup } from '../base/escape-markup.ts'
import type { NumberExplanation } from '../model/index.ts'
import { interval } from '../report/words.ts'

/** Returns how a number is read, and what it was compared with, as Markdown. */
export function numberHover({ quantity, claim, fact, comparedBy, obstacle }: NumberExplanation): string {
  const { low, high, accepts, unit, per, counted, change } = quantity
  const rows: [string, string | null][] = [
    ['Value', [interval({ low, high }), unit, per && `per ${per}`].filter(Boolean).join(' ')],
    ['Accepted', interval(accepts)],
    ['Of', counted],
    ['Fact', fact && `${fact} (${claim.fact})`],
    ['Stage', claim.stage === 'figure' ? null : claim.stage.replaceAll('-', ' ')],
    ['Change', change],
    ['Said', claim.modality === 'asserted' ? null : claim.modality],
    ['By', claim.attribution],
    [
      'Day',
      claim.asOf && (claim.asOf.from === claim.asOf.to ? claim.asOf.from : `${claim.asOf.from} to ${claim.asOf.to}`),
    ],
    ['Place', claim.place],
  ]
  const known = rows.flatMap(([name, value]) => (value ? [`- ${name}: ${escapeMarkup(value)}`] : []))
  return [`**${escapeMarkup(quantity.text)}**`, known.join('\n'), comparison(comparedBy, claim.fact, obstacle)].join(
    '\n\n',
  )
}

function comparison(comparedBy: NumberExplanation['comparedBy'], fact: string | null, obstacle: string | null): string {
  const checks = comparedBy.map(({ id, about }) => `- ${id}: ${about}`)
  const why = obstacle === null ? '' : `Not compared with the values of ${fact}: ${escapeMarkup(obstacle)}.`
  if (checks.length > 0) return [`Compared by\n\n${checks.join('\n')}`, why].filter(Boolean).join('\n\n')
  if (why !== '') return why
  return fact === null
    ? 'Compared with nothing: no rule reads it as a fact, and nothing else in this article or in earlier ones states the same.'
    : 'Compared with nothing.'
}
