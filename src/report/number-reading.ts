import { pluralUnit } from '../english/forms/unit-plural.ts'
import type { NumberExplanation } from '../model/index.ts'
import { interval } from './words.ts'

/** Returns how a number is read, as rows of a name and a value; a row without a value is left out. */
export function numberRows({ quantity, claim, fact }: NumberExplanation): [name: string, value: string][] {
  const { low, high, accepts, unit, per, counted, change } = quantity
  const isOne = low === 1 && high === 1
  const rows: [string, string | null][] = [
    [
      'Value',
      [interval({ low, high }), unit && (isOne ? unit : pluralUnit(unit)), per && `per ${per}`]
        .filter(Boolean)
        .join(' '),
    ],
    ['Accepted', interval(accepts)],
    ['Thing', counted],
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
  return rows.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}

/** Returns why a number is not compared with its fact, or with nothing at all; null if it is compared with all it can be. */
export function notCompared({ claim: { fact }, comparedBy, obstacle }: NumberExplanation): string | null {
  if (obstacle !== null) return `Not compared with the values of ${fact}: ${obstacle}.`
  if (comparedBy.length > 0) return null
  return fact === null
    ? 'Compared with nothing: no rule reads it as a fact, and nothing else in this article or in earlier ones states the same.'
    : 'Compared with nothing.'
}
