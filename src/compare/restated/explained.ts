import { intersects, isWithin, minus, plus, times } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import { TIME_UNITS } from '../../english/words/calendar.ts'
import { GROUP_SIZES } from '../../english/words/numbers.ts'
import { type Interval, isFraction, type Quantity, type Units } from '../../model/index.ts'
import { inUnitOf } from '../accepted.ts'
import { mayBeSame, nounOf } from '../likeness.ts'

/** What a text says in numbers. */
export interface Said {
  /** Its quantities. */
  sides: readonly Side[]
  /** The numbers outside of them, in names, dates and ordinals. */
  beside: ReadonlySet<number>
  /** The years that it names, and that of its publication. */
  years: readonly number[]
  /** How many things the enumerations of its sentences have. */
  listed: ReadonlySet<number>
}

type Explanation = (side: Side, said: Said, units: Units) => boolean

const valueOf = ({ low, high }: Interval): number | null => low ?? high

/** The same number outside of a quantity, by its value or by its figures: "Game 5", "'79" for 1979. */
function isWritten({ quantity }: Side, { beside, years }: Said): boolean {
  const value = valueOf(quantity)
  if (value === null) return true
  const figures = /\d[\d,]*(?:\.\d+)?/.exec(quantity.text)?.[0].replaceAll(',', '')
  return (
    beside.has(value) ||
    (figures !== undefined && beside.has(Number(figures))) ||
    years.some((year) => year === value || year % 100 === value)
  )
}

/** The same number of what may be the same, exactly or rounded to the digits of the headline. */
const isRounded: Explanation = (side, { sides }, units) =>
  sides.some((other) => mayCount(side, other) && inUnitOf(side, other, units) !== null && isRoundedFrom(side, other))

/** The same number of anything. */
const isNumberOfAnything: Explanation = (side, { sides }) => sides.some((other) => isRoundedFrom(side, other))

const isRoundedFrom = ({ quantity }: Side, { quantity: other }: Side): boolean =>
  [other.low, other.high].some((value) => value !== null && saysTheSame(quantity, value))

function saysTheSame(quantity: Quantity, value: number): boolean {
  const mine = valueOf(quantity) as number
  const place = lastPlace(quantity)
  if ([Math.floor, Math.ceil].some((round) => Math.abs(round(value / place) * place - mine) < place / 1000)) return true
  const coarse = roundPlace(quantity)
  return (
    Math.abs(value - mine) <= Math.abs(mine) * THRESHOLDS.roundInHeadline &&
    Math.abs(Math.round(value / coarse) * coarse - mine) < coarse / 1000
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
  const value = Math.abs(valueOf(quantity) as number)
  const place = lastPlace(quantity)
  const noughts = /0*$/.exec(String(Math.round(value / place)))?.[0].length ?? 0
  return place * 10 ** noughts
}

/** A number in the same unit that meets the hedge of either side ("nearly 40" over 36, "50" over "some 48"), or in another unit. */
const isMet: Explanation = (side, { sides }, units) =>
  sides.some((other) => {
    if (!mayCount(side, other)) return false
    const mine = side.quantity.unit === other.quantity.unit ? meant(side.quantity, null) : side.quantity.accepts
    const theirs = inUnitOf(side, withMeant(other, side), units)
    return theirs !== null && intersects(mine, theirs)
  })

const withMeant = (other: Side, side: Side): Side => {
  const accepts = side.quantity.unit === other.quantity.unit ? meant(other.quantity, side.quantity) : other.quantity.accepts
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
  Math.round(Math.abs(valueOf(quantity) as number) / roundPlace(quantity)).toString().length

/** Tells whether one number may count what the other counts: they have one unit, or nouns that may be the same. */
function mayCount(side: Side, other: Side): boolean {
  const [one, two] = [nounOf(side), nounOf(other)]
  return one === null || two === null || mayBeSame(one, two)
}

/** A percentage for a fraction of the text, or the other way round: "20%" for "one in five". */
const isShareOfOne: Explanation = ({ quantity }, { sides }) =>
  sides.some(({ quantity: other }) => isPercentageOf(quantity, other) || isPercentageOf(other, quantity))

const isPercentageOf = ({ unit, low }: Quantity, other: Quantity): boolean =>
  unit === 'percent' &&
  low !== null &&
  other.low !== null &&
  (isFraction(other) || (other.low > 0 && other.low < 1)) &&
  Math.abs(low / 100 - other.low) < THRESHOLDS.fractionRounding

/** Years between two years of the text, or between one and publication: "34 years after" a hijacking of 1985. */
const isSpanOfYears: Explanation = ({ quantity, context }, { years }) => {
  const value = valueOf(quantity) as number
  if (quantity.unit !== 'year' && !context.isAge) return false
  return years.some((from) => years.some((to) => to >= from && [0, 1].includes(to - from - value)))
}

/** The number of things that a sentence enumerates. */
const isNumberListed: Explanation = ({ quantity }, { listed }) =>
  quantity.unit === null && listed.has(valueOf(quantity) as number)

/** What two numbers of one kind come to, or one more than those named: "two others", "11 other duets". */
const isSumOfTwo: Explanation = (side, { sides }, units) => {
  if (side.context.isAge) return false
  const wanted = side.quantity.accepts
  const parts = sides.flatMap((other) => {
    const interval = mayCount(side, other) && !other.context.isAge ? inUnitOf(side, other, units) : null
    return interval !== null && interval.low !== null && interval.high !== null ? [{ other, interval }] : []
  })
  if (parts.some(({ other, interval }) => isBesideNamed(other) && isWithin(minus(wanted, interval), NAMED))) return true
  return neighbours(parts, ({ other }) => other).some(
    ([a, b]) =>
      mayCombine(side, a.other, b.other) &&
      [plus(a.interval, b.interval), minus(a.interval, b.interval), minus(b.interval, a.interval)].some((result) =>
        intersects(result, wanted),
      ),
  )
}

/** How many may be named beside "others". */
const NAMED: Interval = { low: 1, high: 3 }

const isBesideNamed = ({ context, quantity }: Side): boolean => context.isAdditional && quantity.unit === null

/** Tells whether two numbers may be added: in one sentence, or the second an addition to the first. The same number twice is usually a repeat. */
const mayCombine = (side: Side, a: Side, b: Side): boolean => {
  if (isSameInterval(a, b)) return false
  if (b.context.isAdditional) return !a.context.isAdditional && follows(a, b)
  if (side.quantity.unit !== null && TIMES.has(side.quantity.unit)) return false
  return a.sentence === b.sentence && !a.context.isAdditional
}

const TIMES = new Set([...TIME_UNITS, 'time'])

const isSameInterval = ({ quantity: a }: Side, { quantity: b }: Side): boolean => a.low === b.low && a.high === b.high

/** Tells whether one sentence follows the other in a passage: "Four died in Leeds. Another five were killed in York." */
const follows = (a: Side, b: Side): boolean =>
  a.sentence === b.sentence ||
  (a.sentence.passage === b.sentence.passage && Math.abs(b.sentence.start - a.sentence.end) < 3)

/** The share that one number of a sentence has in another, or by which they differ: "38%" for 300 of 800. */
const isShareOfTwo: Explanation = ({ quantity }, { sides }) => {
  if (quantity.unit !== 'percent') return false
  const wanted = quantity.accepts
  return neighbours(sides, (other) => other).some(([a, b]) => {
    const [x, y] = [valueOf(a.quantity), valueOf(b.quantity)]
    if (!x || !y || a.quantity.unit !== b.quantity.unit) return false
    const shares = [x / y, y / x].flatMap((share) => [share, 1 - share, share - 1])
    return shares.some((share) => intersects(wanted, { low: share * 100 - 0.5, high: share * 100 + 0.5 }))
  })
}

/** A rate over a time, an amount for each of several, or the members of couples: "$64M a year" for $5.3 million a month. */
const isProductOfTwo: Explanation = (side, { sides }) => {
  const { unit, accepts } = side.quantity
  const isGiven = (value: number) => intersects(accepts, { low: value, high: value })
  const overTime = sides.some(
    ({ quantity, context }) =>
      (quantity.per !== null && SPANS.some((by) => [by, 1 / by].some((f) => intersects(times(quantity, f), accepts)))) ||
      context.counted.some(({ lemma }) => isGiven((valueOf(quantity) ?? 0) * (GROUP_SIZES[lemma] ?? 0))),
  )
  if (overTime || (unit !== null && TIMES.has(unit))) return overTime
  return neighbours(sides, (other) => other).some(
    ([a, b]) =>
      (a.quantity.per !== null || b.quantity.per !== null) &&
      isGiven((valueOf(a.quantity) ?? 0) * (valueOf(b.quantity) ?? 0)),
  )
}

/** How many of one span of time another has: hours of a day, days of a week, a month or a year, weeks, months. */
const SPANS = [7, 12, 24, 30, 52, 60, 365]

/** Returns the pairs of numbers that stand in one sentence or two that follow each other, at most a few for each number. */
function neighbours<T>(all: readonly T[], sideOf: (one: T) => Side): [T, T][] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1, i + 1 + MOST_NEIGHBOURS)
      .filter((b) => follows(sideOf(a), sideOf(b)))
      .map((b): [T, T] => [a, b]),
  )
}

/** How many numbers behind a number it is combined with. */
const MOST_NEIGHBOURS = 12

/** What gives the number for certain, and what gives it only where no number of the same thing speaks against it. */
export const EXPLANATIONS: Readonly<Record<'firm' | 'loose', readonly Explanation[]>> = {
  firm: [isRounded, isNumberOfAnything, isMet, isShareOfOne, isSpanOfYears, isSumOfTwo, isShareOfTwo, isProductOfTwo],
  loose: [isWritten, isNumberListed],
}

/**
 * Tells how surely a text gives the number of a headline, however it is put there: as the same number of anything, rounded,
 * as a fraction, as the span between two years, or as what two of its numbers make. A number that no reading of the text gives
 * is a mistake more often than not.
 */
export function explanationOf(side: Side, said: Said, units: Units): 'firm' | 'loose' | null {
  const gives = (explains: Explanation) => explains(side, said, units)
  return EXPLANATIONS.firm.some(gives) ? 'firm' : EXPLANATIONS.loose.some(gives) ? 'loose' : null
}
