import { intersects, minus } from '../base/interval.ts'
import { sideOf } from '../claim/side.ts'
import type { Check } from '../model/check.ts'
import type { Interval, Quantity, Reading, Units } from '../model/index.ts'
import { printed, wordsAround } from '../wording/as-printed.ts'
import { verdict } from '../wording/verdict.ts'
import { acceptedNote, capitalised, interval, withUnit } from '../wording/words.ts'
import { endsOf, joined } from './conversion/ends.ts'
import { misscaledMoney } from './conversion/misscaled-money.ts'
import { mistakenConversions } from './conversion/mistaken.ts'
import { rounded } from './rounded.ts'

/** A quantity and the same one in another unit beside it: "seven million pounds (3,175 tonnes)". */
export const conversion: Check = {
  id: 'conversion',
  about: 'A quantity against its conversion beside it',
  quotes: 'check',
  run({ reading, units }) {
    const compared: number[] = []
    const verdicts = reading.quantities.flatMap((converted, index) => {
      const { of } = converted
      if (converted.role !== 'conversion' || of === null) return []
      const original = reading.quantities[of] as Quantity
      const [from, to] = [endsOf(original), endsOf(converted)]
      const readings = from.length === to.length ? from.map((end) => readingsOf(end, converted, units)) : []
      if (readings.length === 0 || readings.includes(null)) return []
      compared.push(index, of)
      const isChange = isDifference(reading, of, index)
      const possible = (readings as Converted[][]).map((end) => (isChange ? end.slice(1) : end))
      const wrong = possible.findIndex(
        (end, i) => !end.some(({ passes }) => intersects(passes, asWritersRound(to[i] as Quantity))),
      )
      if (wrong < 0) return []
      const stated = joined(possible.map(([end]) => (end as Converted).stated))
      const passes = joined(possible.map(([end]) => (end as Converted).passes))
      const inWords = (value: Interval) => withUnit(interval(digitsLike(value, converted)), converted.unit)
      const [right, said] = [inWords(stated), printed(sideOf(reading, index))]
      const source = printed(sideOf(reading, of))
      return [
        verdict('conversion', converted, {
          severity: 'error',
          actual: said,
          message: `${capitalised(source)} is ${right}, not ${said}${acceptedNote(digitsLike(passes, converted))}.`,
          expected: right,
          evidence: [{ path: null, line: null, published: null, text: original.text }],
        }),
      ]
    })
    return { verdicts: [...verdicts, ...mistakenConversions(reading, units), ...misscaledMoney(reading)], compared }
  },
}

/** A quantity in another unit: the number itself, and all numbers that are accepted for it. */
interface Converted {
  stated: Interval
  passes: Interval
}

/**
 * Converts the original into the unit of its conversion, as a value and as a difference. The two differ where the scales
 * have different zeros: "2 degrees Celsius (3.6 degrees Fahrenheit) warmer". Null where the units do not convert.
 */
function readingsOf(original: Quantity, { unit: to }: Quantity, units: Units): Converted[] | null {
  const { low, high, unit } = original
  if (unit === null || to === null) return null
  const stated = units.convert({ low, high }, unit, to)
  const passes = units.convert(isSpeed(unit) ? asWritersRound(original) : rounded(original), unit, to)
  const zero = units.convert({ low: 0, high: 0 }, unit, to)
  if (stated === null || passes === null || zero === null) return null
  return [
    { stated, passes },
    { stated: minus(stated, zero), passes: minus(passes, zero) },
  ]
}

/** Tells whether a unit is of speed: winds are given in fives on both scales. */
const isSpeed = (unit: string): boolean => / per hour$|^knot$/.test(unit)

/** Returns what a conversion accepts: but for temperatures, writers round to fives and, from one digit and a nought on, to tens. */
function asWritersRound(converted: Quantity): Interval {
  const { low, high, unit } = converted
  const isTemperature = unit === 'celsius' || unit === 'fahrenheit'
  const room = (value: number | null) => (value === null || isTemperature ? 0 : roundRoom(value))
  const { low: least, high: most } = rounded(converted)
  return {
    low: low === null || least === null ? least : Math.min(least, low - room(low)),
    high: high === null || most === null ? most : Math.max(most, high + room(high)),
  }
}

/** Returns how far from a round number the exact one may lie: 2.5 for 45, 5 for 50, 0 for 47. */
function roundRoom(value: number): number {
  if (value < 10 || value % 5 !== 0) return 0
  return /^\d0+$/.test(String(value)) ? 10 ** (String(value).length - 1) / 2 : 2.5
}

const COMPARED =
  /^\W*(?:warmer|cooler|hotter|colder|milder|higher|lower|above|below|more|less|rise|increase|jump|gain|fall|drop|decrease|decline|dip|swing|change|difference|warming|cooling|spread|anomaly|range)\b/i
const CHANGED =
  /\b(?:by|rise of|fall of|drop of|increase of|decrease of|difference of|warming of|cooling of)(?: \w+){0,2}\W*$/i

/** Tells whether the words before or after say that the quantity is a difference: "warmed by", "above the average". */
const isDifference = (reading: Reading, original: number, converted: number): boolean =>
  COMPARED.test(wordsAround(sideOf(reading, converted)).after) ||
  CHANGED.test(wordsAround(sideOf(reading, original)).before)

/** Rounds to one digit more than the text gives, and to four digits at least. */
function digitsLike({ low, high }: Interval, like: Quantity): Interval {
  const digits = Math.max(3, String(like.low ?? like.high ?? '').replace(/\D|0+$/g, '').length)
  const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(digits + 1)))
  return { low: round(low), high: round(high) }
}
