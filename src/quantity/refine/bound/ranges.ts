import { SCALES } from '../../../english/words/numbers.ts'
import { type Draft, joining, type Numeral, times } from '../../draft.ts'
import { beforeHedges } from '../../hedge-at.ts'
import { wordBefore } from '../../words.ts'
import { isMoved, isMovedBy } from '../change/from-to.ts'

const DASH = /^(?: ?[-–—‒−] ?| ?-?to-? ?| ?- ?to ?- ?|-? to \+?|- to -?| to-| through )$/i
/** A dash that begins an insertion, and the one that ends it: "more than four in 10 — 42% — say". */
const SPACED_DASH = /^ [–—] $/
const SPACED_DASH_BEHIND = /^ [–—] /
const BETWEEN = /^ (?:and|or|to) $/i
const RANGE_OF = / range of $/i
const OR = /^ or $/i
const MARGIN = /^ ?(?:±|\+\/[-−–]|\+ ?\/ ?-|plus or minus) ?$/i

/** Returns the range that a number and the margin on both sides of it make: "5 ± 0.2 mm", "40 plus or minus 3". */
function withMargin(left: Draft, right: Draft): Draft | null {
  if (left.unit && right.unit && left.unit !== right.unit) return null
  const { value } = left.numeral
  const margin = Math.abs(right.numeral.value)
  const [low, high] = [value - margin, value + margin].map((end) => Number(end.toPrecision(12))) as [number, number]
  return {
    ...left,
    end: right.end,
    said: { start: left.said.start, end: right.end },
    low,
    high,
    bound: 'between',
    unit: right.unit ?? left.unit,
  }
}

/** Joins the two ends of a range: "between 30 and 40", "5,000–6,000", "1 to 2 thousand". */
export const ranges = joining((left, right, text) => {
  const gap = text.slice(left.end, right.start)
  if (isMargin(left, right, gap)) return withMargin(left, right)
  if (SPACED_DASH.test(gap) && SPACED_DASH_BEHIND.test(text.slice(right.end, right.end + 3))) return null
  if (
    gap.length > 6 ||
    left.numeral.how === 'fold' ||
    right.numeral.how === 'fold' ||
    left.bound === 'between' ||
    left.vague ||
    right.vague
  )
    return null
  const leader = wordBefore(text, beforeHedges(text, left.start, 'about', 'close'))
  const before = leader?.lower
  const between =
    BETWEEN.test(gap) &&
    (before === 'between' ||
      isConverted(left, text) ||
      RANGE_OF.test(text.slice(Math.max(0, left.start - 10), left.start)))
  if (
    !between &&
    !(gap === '/' && left.money && right.money) &&
    !DASH.test(gap) &&
    !(OR.test(gap) && areConsecutive(left, right, text))
  )
    return null
  if (isMoved(left, 'from', text)) return null
  const isTo = gap.toLowerCase() === ' to '
  if (isTo && isChangeTo(left, right, text)) return null
  if (left.unit && right.unit && left.unit !== right.unit) return null
  if (left.numeral.how === 'fraction' && !left.unit && right.unit && isTo && isMovedBy(left, false, text)) return null
  if (left.unit && !right.unit && !left.money && !between) return null
  const first = withScaleOf(left, right, text)
  const [a, b] = [first.value, endOfQuote(left, right, text) ?? right.numeral.value]
  if (!between && a >= b && a >= 0) return null
  return {
    ...left,
    end: right.end,
    said: { start: leader?.lower === 'between' ? leader.start : left.said.start, end: right.end },
    low: Math.min(a, b),
    high: Math.max(a, b),
    bound: 'between',
    unit: right.unit ?? left.unit,
    money: left.money || right.money,
    numeral: { ...first, grain: Math.min(first.grain, right.numeral.grain) },
  }
})

const QUOTED = /\.\d{2,4}$/
/** Returns the higher of two prices of which only the last digits are written, "117.40-43 yen"; null for other numbers. */
function endOfQuote(left: Draft, right: Draft, text: string): number | null {
  const [low, last] = [text.slice(left.start, left.end), text.slice(right.start, right.numeral.end)]
  if (!QUOTED.test(low) || !/^\d{2}$/.test(last) || right.start !== left.end + 1) return null
  const high = Number(low.slice(0, -2) + last)
  return high > left.numeral.value && low.slice(-2) < last ? high : null
}

const CONVERTED = /between [^()]{3,40} \($/i
/** Tells whether the ends of a range are given again in another unit: "between 20 and 30 miles (32 and 48 km)". */
const isConverted = ({ start }: Draft, text: string): boolean =>
  text[start - 1] === '(' && CONVERTED.test(text.slice(Math.max(0, start - 60), start))

const isMargin = (left: Draft, right: Draft, gap: string): boolean =>
  MARGIN.test(gap) && left.bound === 'exact' && right.bound === 'exact' && !left.vague && !right.vague

/** Tells whether two numbers in words are near enough to be a range: "two or three", "five or six hundred". */
function areConsecutive(left: Draft, right: Draft, text: string): boolean {
  if (left.unit || left.numeral.how !== 'words' || right.numeral.how !== 'words') return false
  const [first, second] = [
    left.numeral.value,
    right.numeral.value / (left.numeral.scale === 1 ? scaleOf(right, text) : 1),
  ]
  return second > first && second <= first * 2 + 1 && second - first <= 5
}

/**
 * How many times its start the end of a range of changes may be: "rose by 12 to 134" is a change and a new value, and so is
 * "rose $1.10 to $81.35".
 */
const WIDEST = 3
const WIDEST_OF_UNITS = 4
const WIDEST_OF_SHARES = 10

/** The value before a change, behind the new one: "fell 0.4 per cent to 3.1 per cent from 3.5 per cent". */
const FROM_BEFORE = /^,? from (?:about |around |nearly )?[$€£]?\d/

/**
 * Tells whether the numbers are a change and the new value: "increased by 12 to 40", "fell $2 to $40", "slid 12 cents to
 * 18.90".
 */
function isChangeTo(left: Draft, right: Draft, text: string): boolean {
  if (left.money && right.unit === null && right.numeral.grain < 1) return isMovedBy(left, false, text)
  const same = left.unit === right.unit && left.per === right.per
  if (!same && !(left.money && right.money)) return false
  const bare = left.unit === null
  if (isMovedBy(left, bare, text) && FROM_BEFORE.test(text.slice(right.end, right.end + 16))) return true
  if (bare && isMoved(left, 'by', text)) return right.numeral.value > left.numeral.value * WIDEST
  const widest = left.unit === 'percent' ? WIDEST_OF_SHARES : WIDEST_OF_UNITS
  if (right.numeral.value <= left.numeral.value * widest) return false
  return isMovedBy(left, bare, text)
}

const SMALL_SCALE = /(?:dozen|hundred)$/i
/** Returns the factor of the scale of a number: 1,000 for "three thousand", 12 for "three dozen". */
function scaleOf({ start, numeral }: Draft, text: string): number {
  const word = numeral.scale === 1 ? SMALL_SCALE.exec(text.slice(start, numeral.end))?.[0].toLowerCase() : undefined
  return word ? (SCALES[word] ?? 1) : numeral.scale
}

/**
 * Returns the first number with the scale of the second one, where it has none itself and is the smaller: "1 to 2 thousand".
 */
function withScaleOf({ numeral }: Draft, right: Draft, text: string): Numeral {
  const scale = scaleOf(right, text)
  if (numeral.scale !== 1 || scale <= 1 || numeral.value >= right.numeral.value / scale) return numeral
  return {
    ...numeral,
    value: times(numeral.value, scale),
    grain: times(numeral.grain, scale),
    scale: right.numeral.scale,
  }
}
