import { intersects, plus } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Units } from '../model/index.ts'
import { acceptedOf, fits, fitsAsWritten, haveSameUnit, inUnitOf, isOpen } from './accepted.ts'
import { distance } from './nearness.ts'

/** Two numbers that do not fit. */
interface Pair {
  later: Side
  earlier: Side
}

/** Tells whether a number that fits may be meant instead: any that fits a plain number, but only one as near that fits a bound, as most do. */
export const isAsNear = (other: Pair, { earlier, later }: Pair): boolean =>
  !isOpen(later.quantity.bound) ||
  !haveSameUnit(other.earlier.quantity, later.quantity) ||
  !haveSameUnit(earlier.quantity, later.quantity) ||
  distance(other.earlier.quantity, later.quantity) <= distance(earlier.quantity, later.quantity)

/** Tells whether another number of the same sentence fits and is nearer: "$146.3 million abroad" for "less than $147 million". */
export function fitsBetter(other: Side, { earlier, later }: Pair, units: Units): boolean {
  if (other === earlier || other.sentence !== earlier.sentence) return false
  if (!haveSameUnit(other.quantity, later.quantity)) return false
  const accepted = acceptedOf(other, later, units)
  return (
    accepted !== null &&
    fitsAsWritten(other, later, accepted) &&
    distance(other.quantity, later.quantity) < distance(earlier.quantity, later.quantity)
  )
}

/** Tells whether the later sentence also gives the earlier number, by another source: "43 by one, at least 56 by the other". */
export const saidBeside = ({ later, earlier }: Pair, laters: readonly Side[]): boolean =>
  (later.sentence.text.match(COUNTED_BY) ?? []).length > 1 &&
  laters.some((other) => other !== later && other.sentence === later.sentence && saysSameNumber(other, earlier))

/** Words that introduce a source; two of them in a sentence may introduce two sources. */
const COUNTED_BY = /\b(?:according to|by (?:one|some|another|the|others)|says?|said|puts?)\b/giu

/** Tells whether the later amount is the sum of two in the earlier sentence: $240M of $184.5 million and $55.5 million. */
export function isSum({ later, earlier }: Pair, earliers: readonly Side[], units: Units): boolean {
  const one = inUnitOf(later, earlier, units)
  if (one === null || later.quantity.unit === null || !isExact(later)) return false
  return earliers.some((other) => {
    const isBeside =
      other !== earlier && other.sentence === earlier.sentence && other.quantity.role === earlier.quantity.role
    const two = isBeside && isExact(other) ? inUnitOf(later, other, units) : null
    return two !== null && intersects(plus(one, two), later.quantity.accepts)
  })
}

/** Tells whether the same number stands elsewhere in the earlier text, in a claim that may not be comparable. */
export function saidElsewhere({ later, earlier }: Pair, earliers: readonly Side[], units: Units): boolean {
  return earliers.some((other) => {
    if (other === earlier) return false
    const interval = inUnitOf(later, other, units)
    if (interval === null || isExact(other) !== isExact(later)) return false
    return (
      saysSameNumber(other, later) ||
      (isExact(other) && fits(other, later, { earlier: interval, later: later.quantity.accepts }))
    )
  })
}

/** How many times nearer another number of the article is than the one that is compared. */
const TIMES_NEARER = 5

/** Tells whether another number of the earlier text is much nearer to the later one, which likelier restates that one. */
export const isNearOther = ({ later, earlier }: Pair, earliers: readonly Side[]): boolean =>
  earliers.some(
    (other) =>
      other !== earlier &&
      haveSameUnit(other.quantity, later.quantity) &&
      other.context.isAge === later.context.isAge &&
      distance(other.quantity, later.quantity) * TIMES_NEARER <= distance(earlier.quantity, later.quantity),
  )

/**
 * Tells whether the earlier number is the sum of the later one, which is far from it, and another one of its sentence: "nearly
 * 370" of 298 drones and 69 missiles.
 */
export const isSumOfLater = ({ later, earlier }: Pair, laters: readonly Side[]): boolean =>
  distance(later.quantity, earlier.quantity) > THRESHOLDS.nearInSize &&
  laters.some(
    (other) =>
      other !== later &&
      other.sentence === later.sentence &&
      haveSameUnit(other.quantity, later.quantity) &&
      distance(plus(later.quantity, other.quantity), earlier.quantity) < THRESHOLDS.veryNear,
  )

const isExact = ({ quantity }: Side): boolean => quantity.bound === 'exact'

/** Returns a text that is the same for two numbers that are the same in one unit, whatever else they say. */
export const numberKey = ({ quantity: { unit, change, low, high } }: Side): string => `${unit} ${change} ${low ?? high}`

/** Tells whether two numbers are the same in one unit, whatever else they say. */
const saysSameNumber = (a: Side, b: Side): boolean => numberKey(a) === numberKey(b)
