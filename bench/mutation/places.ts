import { sourceRange } from '../../src/base/source-range.ts'
import { contains, type Quantity, type Reading, type SourceRange } from '../../src/model/index.ts'
import { CURRENCIES } from '../../src/quantity/data/currencies.ts'
import { UNITS } from '../../src/quantity/data/units.ts'
import { NUMBER_WORDS, WEEKDAYS } from './change.ts'

/** The kinds of thing that a number of an article is read as. */
export const KINDS = [
  'weekday',
  'day of a month',
  'year',
  'age',
  'percentage',
  'money',
  'length of time',
  'measure',
  'count',
  'not read',
] as const
/** A kind of `KINDS`. */
export type Kind = (typeof KINDS)[number]

/** A number, number word or weekday that readers see, with its range in the text of its article (UTF-16, half-open). */
export interface Place extends SourceRange {
  kind: Kind
}

const PLACE = new RegExp(`\\d+(?:[.,]\\d+)*|\\b(?:${[...NUMBER_WORDS, ...WEEKDAYS].join('|')})\\b`, 'gi')

/** Returns every visible number, number word and weekday of an article, in the order of the text. */
export function placesIn(reading: Reading): Place[] {
  return reading.article.passages.flatMap((passage) =>
    [...passage.text.matchAll(PLACE)].map(({ 0: word, index }) => {
      const range = sourceRange(passage, { start: index, end: index + word.length })
      return { ...range, kind: kindOf(word, range, reading) }
    }),
  )
}

function kindOf(word: string, range: SourceRange, { dates, quantities, contexts }: Reading): Kind {
  if (dates.some((date) => contains(date, range))) {
    if (WEEKDAYS.includes(word)) return 'weekday'
    return word.length === 4 ? 'year' : 'day of a month'
  }
  const index = quantities.findIndex((quantity) => contains(quantity, range))
  if (index < 0) return 'not read'
  return contexts[index]?.isAge ? 'age' : kindOfUnit((quantities[index] as Quantity).unit)
}

function kindOfUnit(unit: string | null): Kind {
  if (unit === null) return 'count'
  if (unit === 'percent') return 'percentage'
  if (CURRENCIES.some((currency) => currency.unit === unit)) return 'money'
  return UNITS.find((known) => known.unit === unit)?.of === 'duration' ? 'length of time' : 'measure'
}
