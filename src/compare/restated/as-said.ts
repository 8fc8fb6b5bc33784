import { intersects } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import { type Interval, isFraction, type Quantity } from '../../model/index.ts'
import { inUnitOf } from '../accepted.ts'
import { mayBeSame, nounOf } from '../likeness.ts'
import type { Explanation, Said } from './said.ts'

/** Returns the value of a number: the lower end of a range. */
export const numberOf = ({ low, high }: Interval): number | null => low ?? high

/** The same number outside of a quantity, by its value or by its figures: "Game 5", "'79" for 1979. */
export function isWritten({ quantity }: Side, { beside, years }: Said): boolean {
  const value = numberOf(quantity)
  if (value === null) return true
  const figures = /\d[\d,]*(?:\.\d+)?/.exec(quantity.text)?.[0].replaceAll(',', '')
  return (
    beside.has(value) ||
    (figures !== undefined && beside.has(Number(figures))) ||
    years.some((year) => year === value || year % 100 === value)
  )
}

/** The same number of what may be the same, exactly or rounded to the digits of the headline. */
export const isRounded: Explanation = (side, { sides }, units) =>
  sides.some((other) => mayCount(side, other) && inUnitOf(side, other, units) !== null && isRoundedFrom(side, other))

/** The same number of anything. */
export const isNumberOfAnything: Explanation = (side, { sides }) => sides.some((other) => isRoundedFrom(side, other))

/** Tells whether the headline's number is the other one, exactly or rounded, whatever the unit. */
export const isRoundedFrom = ({ quantity }: Side, { quantity: other }: Side): boolean =>
  [other.low, other.high].some((value) => value !== null && saysTheSame(quantity, value))

function saysTheSame(quantity: Quantity, value: number): boolean {
  const mine = numberOf(quantity) as number
  if (value === mine) return true
  const place = lastPlace(quantity)
  if ([Math.floor, Math.ceil].some((round) => Math.abs(round(value / place) * place - mine) < place / 1000)) return true
  const coarse = roundPlace(quantity)
  return (
    Math.abs(value - mine) <= Math.abs(mine) * THRESHOLDS.roundInHeadline &&
    [Math.floor, Math.ceil].some((round) => Math.abs(round(value / coarse) * coarse - mine) < coarse / 1000)
  )
}

/** Returns the place value of the last digit written: 1 in "254", 1,000 in "$100K" and "29,000", 0.1 in "9.1". */
function lastPlace({ text, low, high }: Quantity): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text)
  if (!digits) return 1
  const written = Number(digits[0].replaceAll(',', ''))
  const scale = written === 0 ? 1 : Math.abs((low ?? high ?? written) / written)
  const thousands = /(?:,000)+$/.exec(digits[0])?.[0].length ?? 0
  return (scale * 1000 ** (thousands / 4)) / 10 ** (digits[1]?.length ?? 0)
}

/** Returns the place value of the last digit that is not a nought: 100 in "1,500". */
function roundPlace(quantity: Quantity): number {
  const value = Math.abs(numberOf(quantity) as number)
  const place = lastPlace(quantity)
  const noughts = /0*$/.exec(String(Math.round(value / place)))?.[0].length ?? 0
  return place * 10 ** noughts
}

/** A number in the same unit that meets the hedge of either side ("nearly 40" over 36, "50" over "some 48"), or in another unit. */
export const isMet: Explanation = (side, { sides }, units) =>
  sides.some((other) => {
    if (!areMeasures(side, other) && !mayCount(side, other)) return false
    const mine = side.quantity.unit === other.quantity.unit ? meant(side.quantity, null) : side.quantity.accepts
    const theirs = inUnitOf(side, withMeant(other, side), units)
    return theirs !== null && intersects(mine, theirs)
  })

/** Tells whether both have a unit, so that nothing but the conversion decides: "a one-day strike", "a 24-hour stoppage". */
const areMeasures = ({ quantity: { unit } }: Side, { quantity: other }: Side): boolean =>
  unit !== null && other.unit !== null

const withMeant = (other: Side, side: Side): Side => {
  const accepts =
    side.quantity.unit === other.quantity.unit ? meant(other.quantity, side.quantity) : other.quantity.accepts
  return { ...other, quantity: { ...other.quantity, accepts } }
}

/**
 * Returns what a number of an article may be where the article gives it again. A plain number is that number. An open bound is
 * a figure of record, which a headline repeats: "at least 29" is 29 there, and "more than 40" may be 41, with more digits.
 */
function meant(quantity: Quantity, beside: Quantity | null): Interval {
  const { bound, low, high, approximate, accepts } = quantity
  if (approximate || bound === 'about' || bound === 'between') return accepts
  if (bound === 'exact') return { low, high }
  const room = beside === null || digitsIn(beside) > digitsIn(quantity) ? THRESHOLDS.openBoundInHeadline : 1
  return low === null ? { low: (high as number) / room, high } : { low, high: low * room }
}

/** Returns how many digits a number has without the noughts at its end. */
const digitsIn = (quantity: Quantity): number =>
  Math.round(Math.abs(numberOf(quantity) as number) / roundPlace(quantity)).toString().length

/** Tells whether one number may count what the other counts: they have one unit, or nouns that may be the same. */
export function mayCount(side: Side, other: Side): boolean {
  if (side.quantity.unit !== null && side.quantity.unit === other.quantity.unit) return true
  const [one, two] = [nounOf(side), nounOf(other)]
  return one === null || two === null || mayBeSame(one, two)
}

/** A percentage for a fraction of the text, or the other way round: "20%" for "one in five". */
export const isShareOfOne: Explanation = ({ quantity }, { sides }) =>
  sides.some(({ quantity: other }) => isPercentageOf(quantity, other) || isPercentageOf(other, quantity))

const isPercentageOf = ({ unit, low }: Quantity, other: Quantity): boolean =>
  unit === 'percent' &&
  low !== null &&
  other.low !== null &&
  (isFraction(other) || (other.low > 0 && other.low < 1)) &&
  Math.abs(low / 100 - other.low) < THRESHOLDS.fractionRounding
