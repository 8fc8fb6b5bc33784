import { intersects, isWithin, minus, plus, times } from '../../base/interval.ts'
import type { Side } from '../../claim/side.ts'
import { TIME_UNITS } from '../../english/words/calendar.ts'
import { GROUP_SIZES } from '../../english/words/numbers.ts'
import type { Interval, Units } from '../../model/index.ts'
import { rangeIn, wordsAround } from '../../wording/as-printed.ts'
import { inUnitOf } from '../accepted.ts'
import { nounOf } from '../likeness.ts'
import { mayCount, numberOf } from './as-said.ts'
import type { Explanation } from './said.ts'

/** Years between two years of the text, or between one and publication: "34 years after" a hijacking of 1985. */
export const isSpanOfYears: Explanation = ({ quantity, context }, { years }) => {
  const value = numberOf(quantity) as number
  if (quantity.unit !== 'year' && !context.isAge) return false
  return years.some((from) => years.some((to) => to >= from && [0, 1].includes(to - from - value)))
}

/** The number of things that a sentence enumerates. */
export const isNumberListed: Explanation = ({ quantity }, { listed }) =>
  quantity.unit === null && listed.has(numberOf(quantity) as number)

/** What two numbers of one kind come to, or one more than those named: "two others", "11 other duets". */
export const isSumOfTwo: Explanation = (side, { sides }, units) => {
  if (side.context.isAge) return isAgeSince(side, sides)
  const wanted = side.quantity.accepts
  const all = ofOneKind(side, sides, units)
  const parts = all.filter(({ interval }) => isClosed(interval))
  const isBound =
    !isClosed(wanted) &&
    neighbours(all).some(([a, b]) => mayCombine(side, a.other, b.other) && isOpenSum(a.interval, b.interval, wanted))
  if (isBound) return true
  if (parts.some(({ other, interval }) => isBesideNamed(other) && isWithin(minus(wanted, interval), NAMED))) return true
  return neighbours(parts).some(
    ([a, b]) =>
      mayCombine(side, a.other, b.other) &&
      [plus(a.interval, b.interval), minus(a.interval, b.interval), minus(b.interval, a.interval)].some((result) =>
        intersects(result, wanted),
      ),
  )
}

/** What three or more numbers of one sentence come to: "300 million for roads, 50 million for bridges and 50 million for ferries". */
export const isSumOfSeveral: Explanation = (side, { sides }, units) => {
  if (side.context.isAge || (side.quantity.unit !== null && TIMES.has(side.quantity.unit))) return false
  const wanted = side.quantity.accepts
  const parts = ofOneKind(side, sides, units).filter(({ interval }) => isClosed(interval))
  return parts.some(({ other: { sentence }, interval }, from) => {
    let sum = interval
    for (const [added, part] of parts.slice(from + 1).entries()) {
      if (part.other.sentence !== sentence) return false
      sum = plus(sum, part.interval)
      if (added > 0 && intersects(sum, wanted)) return true
    }
    return false
  })
}

/** Returns the numbers that may count what another one counts, in its unit. */
const ofOneKind = (side: Side, sides: readonly Side[], units: Units): { other: Side; interval: Interval }[] =>
  sides.flatMap((other) => {
    const interval = mayCount(side, other) && !other.context.isAge ? inUnitOf(side, other, units) : null
    return interval === null ? [] : [{ other, interval }]
  })

/** Tells whether a bound and a number come to the bound `wanted`: "over 700" and "200 more" to "over 900". */
function isOpenSum(a: Interval, b: Interval, wanted: Interval): boolean {
  const end = wanted.high === null ? 'low' : 'high'
  const [open, closed] = isClosed(a) ? [b, a] : [a, b]
  const [bound, sum] = [open[end], wanted[end]]
  if (isClosed(open) || !isClosed(closed) || bound === null || sum === null) return false
  return isWithin({ low: sum - bound, high: sum - bound }, closed)
}

const isClosed = ({ low, high }: Interval): boolean => low !== null && high !== null

/** Tells whether an age and a number of years come to the age: "90 then", "two years ago". */
function isAgeSince(side: Side, sides: readonly Side[]): boolean {
  const value = numberOf(side.quantity) as number
  const years = sides.filter(({ quantity, context }) => quantity.unit === 'year' && !context.isAge)
  return sides.some(
    (then) =>
      then.context.isAge &&
      years.some(({ quantity }) => (numberOf(then.quantity) ?? 0) + (numberOf(quantity) ?? 0) === value),
  )
}

/** How many may be named beside "others". */
const NAMED: Interval = { low: 1, high: 3 }

/** Tells whether a number leaves somebody out who is named beside it: "two others", "eight of his family members". */
const isBesideNamed = (side: Side): boolean =>
  side.quantity.unit === null &&
  (side.context.isAdditional ||
    /^ of (?:his|her|their) (?:\p{L}+ )?(?:family|relatives)\b/u.test(wordsAround(side).after))

/**
 * Tells whether two numbers may be added: in one sentence, the second an addition to the first, amounts of two sentences that
 * follow each other, or two counts of the same thing that the same happened to. The same number twice is usually a repeat, but
 * not within one sentence: "250 million of notes and 250 million of debentures".
 */
const mayCombine = (side: Side, a: Side, b: Side): boolean => {
  if (isSameInterval(a, b) && a.sentence !== b.sentence) return false
  if (b.context.isAdditional) return !a.context.isAdditional && (follows(a, b) || isInNextPassage(a, b))
  const { unit } = side.quantity
  if (a.context.isAdditional || (unit !== null && TIMES.has(unit))) return false
  return a.sentence === b.sentence || (unit !== null && unit !== 'percent' && follows(a, b)) || countAlike(a, b)
}

function countAlike(a: Side, b: Side): boolean {
  const [one, two] = [nounOf(a), nounOf(b)]
  return one !== null && one.head === two?.head && a.claim.verb !== null && a.claim.verb === b.claim.verb
}

const TIMES = new Set([...TIME_UNITS, 'time'])

const isSameInterval = ({ quantity: a }: Side, { quantity: b }: Side): boolean => a.low === b.low && a.high === b.high

/** Tells whether the second number stands in the paragraph behind that of the first: "… 70 tonnes.", "Another 30 tonnes …". */
const isInNextPassage = (a: Side, b: Side): boolean => b.sentence.passage - a.sentence.passage === 1

/** Tells whether one sentence follows the other in a passage: "Four died in Leeds. Another five were killed in York." */
const follows = (a: Side, b: Side): boolean =>
  a.sentence === b.sentence ||
  (a.sentence.passage === b.sentence.passage && Math.abs(b.sentence.start - a.sentence.end) < 3)

/** The share that one number of a sentence has in another, or by which they differ: "38%" for 300 of 800. */
export const isShareOfTwo: Explanation = ({ quantity }, { sides }) => {
  if (quantity.unit !== 'percent') return false
  const wanted = quantity.accepts
  return neighbours(sides).some(([a, b]) => {
    if (!follows(a, b)) return false
    const [x, y] = [numberOf(a.quantity), numberOf(b.quantity)]
    if (!x || !y || a.quantity.unit !== b.quantity.unit) return false
    const shares = [x / y, y / x].flatMap((share) => [share, 1 - share, share - 1])
    return shares.some((share) => intersects(wanted, { low: share * 100 - 0.5, high: share * 100 + 0.5 }))
  })
}

/** A rate over a time, an amount for each of several, or the members of couples: "$64M a year" for $5.3 million a month. */
export const isProductOfTwo: Explanation = (side, { sides }) => {
  const { unit, accepts } = side.quantity
  const isGiven = (value: number) => intersects(accepts, { low: value, high: value })
  const overTime = sides.some(
    ({ quantity, context }) =>
      (quantity.per !== null &&
        SPANS.some((by) => [by, 1 / by].some((f) => intersects(times(quantity, f), accepts)))) ||
      context.counted.some(({ lemma }) => isGiven((numberOf(quantity) ?? 0) * (GROUP_SIZES[lemma] ?? 0))),
  )
  if (overTime || (unit !== null && TIMES.has(unit))) return overTime
  return neighbours(sides).some(
    ([a, b]) =>
      follows(a, b) &&
      (a.quantity.per !== null || b.quantity.per !== null || isOfEach(a, b)) &&
      isGiven((numberOf(a.quantity) ?? 0) * (numberOf(b.quantity) ?? 0)),
  )
}

/** Tells whether a count stands right before the size of each thing counted: "two 10,000-tonne cargoes". */
const isOfEach = (a: Side, b: Side): boolean =>
  a.sentence === b.sentence &&
  a.quantity.unit === null &&
  b.quantity.unit !== null &&
  /^\s+$/.test(a.sentence.text.slice(rangeIn(a).end, rangeIn(b).start))

/** How many of one span of time another has: hours of a day, days of a week, a month or a year, weeks, months. */
const SPANS = [7, 12, 24, 30, 52, 60, 365]

/** Returns the pairs of a number with each of the next few. */
const neighbours = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, i) => all.slice(i + 1, i + 1 + MOST_NEIGHBOURS).map((b): [T, T] => [a, b]))

/** How many numbers behind a number it is combined with. */
const MOST_NEIGHBOURS = 12
