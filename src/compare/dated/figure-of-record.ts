import { intersects, sizeOf } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import type { Interval, Quantity } from '../../model/index.ts'
import { significantDigits } from '../../slip/index.ts'
import { haveSameUnit, isOpen } from '../accepted.ts'
import { distance } from '../nearness.ts'

/**
 * Tells whether two numbers of two articles may be one figure. An article that gives a bound has rounded a figure: "more than
 * 70" is 71 or 79, and not 90. Two bounds of one kind are one figure only where one is rounder.
 */
export function isNearFigure({ quantity: a }: Side, { quantity: b }: Side): boolean {
  if (!haveSameUnit(a, b)) return true
  const apart = distance(a, b)
  if (a.bound === b.bound && isOpen(a.bound))
    return apart === 0 || (apart <= THRESHOLDS.sameFigure && significantDigits(a) !== significantDigits(b))
  if (a.bound === 'about' && b.bound === 'about') return apart < THRESHOLDS.nearInSize
  return intersects(figureOfRecord(a), figureOfRecord(b))
}

/** Returns what a figure may be that was rounded to a bound: one step of its last digit that is not a nought. */
function figureOfRecord(quantity: Quantity): Interval {
  const { bound, low, high, accepts } = quantity
  if (!isOpen(bound)) return accepts
  const step = stepOf(quantity)
  return low === null ? { low: (high as number) - step, high } : { low, high: low + step * ALMOST_A_STEP }
}

/** So that "more than 1,100" does not reach 1,200. */
const ALMOST_A_STEP = 0.999

/** Returns the place value of the last digit that is not a nought: 100 in 1,100. */
function stepOf(quantity: Quantity): number {
  const value = sizeOf(quantity)
  const digits = Math.max(1, significantDigits(quantity))
  return value === 0 ? 1 : 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
}
