import { intersects, minus } from '../base/interval.ts'
import { sideOf } from '../claim/side.ts'
import type { Check } from '../model/check.ts'
import type { Interval, Quantity, Reading, Units } from '../model/index.ts'
import { printed, wordsAround } from '../wording/as-printed.ts'
import { verdict } from '../wording/verdict.ts'
import { acceptedNote, capitalised, interval, withUnit } from '../wording/words.ts'
import { clockTimes } from './conversion/clock-times.ts'
import { endsOf, joined } from './conversion/ends.ts'
import { misscaledMoney } from './conversion/misscaled-money.ts'
import { mistakenConversions } from './conversion/mistaken.ts'
import { perOne } from './conversion/per-one.ts'
import { rounded } from './rounded.ts'

/** A quantity and the same one in another unit beside it: "seven million pounds (3,175 tonnes)". */
export const conversion: Check = {
  id: 'conversion',
  about: 'A quantity or time of day against its conversion beside it',
  quotes: 'check',
  run({ reading, units }) {
    const compared: number[] = []
    const verdicts = reading.quantities.flatMap((converted, index) => {
      const { of } = converted
      if (converted.role !== 'conversion' || of === null || isOfOne(reading, index)) return []
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
      if (wrong < 0 || isDefinition(original, converted, units) || isByThumb(original, converted, units)) return []
      const stated = joined(possible.map(([end]) => (end as Converted).stated))
      const passes = joined(possible.map(([end]) => (end as Converted).passes))
      const inWords = (value: Interval) => withUnit(interval(digitsLike(value, converted)), converted.unit)
      const [right, said] = [inWords(stated), printed(sideOf(reading, index))]
      const source = printed(sideOf(reading, of))
      return [
        verdict('conversion', converted, {
          severity: 'error',
          actual: said,
          message: `${capitalised(source)} is ${right}, not ${said}${noteUnless(converted, passes)}.`,
          expected: right,
          evidence: [{ path: null, line: null, published: null, text: original.text }],
        }),
      ]
    })
    const others = [
      ...mistakenConversions(reading, units),
      ...misscaledMoney(reading),
      ...perOne(reading, units),
      ...clockTimes(reading),
    ]
    return { verdicts: [...verdicts, ...others], compared }
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
  const part = fractionRoom(converted.text)
  const room = (value: number | null) => (value === null || isTemperature ? 0 : Math.max(part, roundRoom(value)))
  const { low: least, high: most } = rounded(converted)
  return {
    low: low === null || least === null ? least : Math.min(least, low - room(low)),
    high: high === null || most === null ? most : Math.max(most, high + room(high)),
  }
}

/** Returns half of one part of a fraction: an eighth for "1-1/4"; 0 for another number. */
const fractionRoom = (text: string): number => 0.5 / Number(/\d\/(\d)\b/.exec(text)?.[1] ?? Number.POSITIVE_INFINITY)

/** Returns how far from a round number the exact one may lie: 2.5 for 45, 5 for 50 and 140, 0 for 47. */
function roundRoom(value: number): number {
  if (value < 10 || value % 5 !== 0) return 0
  if (value >= 100 && value < 1000 && value % 100 !== 0) return value % 10 === 0 ? 5 : 2.5
  return /^\d0+$/.test(String(value)) ? 10 ** (String(value).length - 1) / 2 : 2.5
}

/** Words behind a conversion of each of several, or of the first of two sizes: "3 tons (2,000 lb each)", "(37 km by 67 km)". */
const OF_ONE = /^(?: each\b| apiece\b| per\b|[ -](?:by|x|×)[ -])/

const isOfOne = (reading: Reading, index: number): boolean => OF_ONE.test(wordsAround(sideOf(reading, index)).after)

/** Share by which a factor may be off that is rounded to one digit: 0.6 miles to the kilometre. */
const THUMB_ROOM = 0.04

/** Tells whether a number is converted by a factor of one digit, as writers do in their heads: "60 km (36 miles)". */
function isByThumb({ low, high, unit }: Quantity, converted: Quantity, units: Units): boolean {
  const factor = units.convert({ low: 1, high: 1 }, unit as string, converted.unit as string)
  if (factor === null || low === null || low !== high || factor.low === null || factor.low !== factor.high) return false
  const thumb = Number(factor.low.toPrecision(1))
  const isNear = Math.abs(thumb / factor.low - 1) <= THUMB_ROOM
  return isNear && intersects({ low: low * thumb, high: low * thumb }, converted.accepts)
}

/** Tells whether brackets say what one of a unit is, however many stand before them: "21,003 cwt (100 lbs)". */
function isDefinition({ unit }: Quantity, { low, high, unit: to }: Quantity, units: Units): boolean {
  const one = units.convert({ low: 0.99, high: 1.01 }, unit as string, to as string)
  return one !== null && low === high && intersects(one, { low, high })
}

const COMPARED =
  /^\W*(?:warmer|cooler|hotter|colder|milder|higher|lower|above|below|more|less|rise|increase|jump|gain|fall|drop|decrease|decline|dip|swing|change|difference|warming|cooling|spread|anomaly|range)\b/i
const CHANGED =
  /\b(?:by|rise of|fall of|drop of|increase of|decrease of|difference of|warming of|cooling of)(?: \w+){0,2}\W*$/i

/** Tells whether the words before or after say that the quantity is a difference: "warmed by", "above the average". */
const isDifference = (reading: Reading, original: number, converted: number): boolean =>
  COMPARED.test(wordsAround(sideOf(reading, converted)).after) ||
  CHANGED.test(wordsAround(sideOf(reading, original)).before)

/** Returns what is accepted, in words; nothing where it would print as far as the number itself: 1.3449 beside "1.35". */
function noteUnless(converted: Quantity, passes: Interval): string {
  const shown = digitsLike(passes, converted)
  const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
  const printed = { low: hundredths(shown.low), high: hundredths(shown.high) }
  const isOne = converted.low === converted.high
  return isOne && intersects(printed, { low: converted.low, high: converted.high }) ? '' : acceptedNote(shown)
}

/** Rounds to one digit more than the text gives, and to four digits at least. */
function digitsLike({ low, high }: Interval, like: Quantity): Interval {
  const digits = Math.max(3, String(like.low ?? like.high ?? '').replace(/\D|0+$/g, '').length)
  const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(digits + 1)))
  return { low: round(low), high: round(high) }
}
