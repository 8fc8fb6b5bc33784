import { intersects } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Bound, Interval, Quantity, Units } from '../model/index.ts'
import { convertRate, ratesConvert } from './rate.ts'

/** What two comparable claims accept, in the unit of the later one. */
export interface Accepted {
  earlier: Interval
  later: Interval
}

/** Returns what both sides accept, in the unit of the later one; null where the units do not convert. */
export function acceptedOf(earlier: Side, later: Side, units: Units): Accepted | null {
  const converted = inUnitOf(later, earlier, units)
  return converted && { earlier: converted, later: later.quantity.accepts }
}

/** Returns what the earlier side accepts, in the unit of the later one and at its rate if that converts; null where the units do not convert. */
export function inUnitOf(later: Side, earlier: Side, units: Units): Interval | null {
  const [said, asked] = [earlier.quantity, later.quantity]
  if (earlier.context.isAge && later.context.isAge) return said.accepts
  if (said.per === asked.per || !ratesConvert(said.per, asked.per))
    return inUnit(said.accepts, said.unit, asked.unit, units)
  const accepted = inUnit(said.accepts, withoutRate(said), withoutRate(asked), units)
  return accepted && convertRate(accepted, said.per, asked.per, units)
}

function inUnit(accepted: Interval, from: string | null, to: string | null, units: Units): Interval | null {
  if (from === to) return accepted
  return from === null || to === null ? null : units.convert(accepted, from, to)
}

/** Returns the unit without its rate: "litre" for "litre per hour". */
const withoutRate = ({ unit, per }: Quantity): string | null => unit?.replace(` per ${per}`, '') ?? null

/**
 * Tells whether two claims accept a number in common. Of two exact numbers, one must lie within what the other accepts. A
 * rise and a fall never fit.
 */
export function fits(earlier: Side, later: Side, accepted: Accepted): boolean {
  const [a, b] = [earlier.quantity, later.quantity]
  if (areOpposite(a, b)) return false
  const areExact = haveSameUnit(a, b) && a.bound === 'exact' && b.bound === 'exact'
  return areExact
    ? intersects(a, accepted.later) || intersects(accepted.earlier, b)
    : intersects(accepted.earlier, accepted.later)
}

/**
 * Tells the same for two texts that are compared word for word. Where one side states a bound, the other side counts as the
 * number written, without room for rounding. "More than 34" contradicts an earlier 34, but "100" does not contradict an
 * earlier "more than 100": it only leaves something out.
 */
export function fitsAsWritten(earlier: Side, later: Side, accepted: Accepted): boolean {
  const [a, b] = [earlier.quantity, later.quantity]
  if (areOpposite(a, b)) return false
  if (!haveSameUnit(a, b)) return fits(earlier, later, accepted)
  if (isOpen(a.bound) || isOpen(b.bound)) {
    if (a.bound === 'exact' && b.bound === 'over' && a.high === b.low) return false
    if (a.bound === 'exact' && b.bound === 'under' && a.low === b.high) return false
    return intersects(a, b)
  }
  if (a.bound === 'between' && b.bound === 'between' && !a.approximate && !b.approximate) return sameEnds(a, b)
  return fits(earlier, later, accepted)
}

/** Tells whether two numbers have the same unit and the same rate. */
export const haveSameUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.per === b.per

/** Tells whether two ranges have nearly the same ends; a range within another is a different claim. */
function sameEnds(a: Quantity, b: Quantity): boolean {
  const near = (x: number | null, y: number | null) =>
    x !== null && y !== null && Math.abs(x - y) <= Math.abs(y) * THRESHOLDS.sameEnd
  return near(a.low, b.low) && near(a.high, b.high)
}

const areOpposite = (a: Quantity, b: Quantity): boolean =>
  a.change !== null && b.change !== null && a.change !== b.change

/** Tells whether a bound leaves one end open. */
export const isOpen = (bound: Bound): boolean => bound !== 'exact' && bound !== 'about' && bound !== 'between'
