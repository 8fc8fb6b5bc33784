import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import type { Quantity } from '../../model/index.ts'
import { significantDigits, slipBetween } from '../../slip/index.ts'
import { haveSameUnit } from '../accepted.ts'
import { likeness } from '../likeness.ts'
import { distance } from '../nearness.ts'

/** Tells whether two numbers are one figure, or one that a slip of the digits made of the other; of few digits, only in like sentences. */
export const isSameFigure = (earlier: Side, later: Side): boolean =>
  haveSameUnit(earlier.quantity, later.quantity) &&
  (isTellingSlip(earlier, later) ||
    (distance(earlier.quantity, later.quantity) === 0 &&
      (significantDigits(later.quantity) >= THRESHOLDS.digitsOfSlip ||
        likeness(earlier, later) >= THRESHOLDS.alikeForSlip)))

/** Tells whether a slip of the pen that chance seldom makes explains the difference: two digits changed about, or another scale word. */
export function isTellingSlip(earlier: Side, later: Side): boolean {
  const areNegative = [earlier, later].every(({ quantity }) => (quantity.high ?? 0) < 0)
  const [one, other] = [asWritten(earlier.quantity, areNegative), asWritten(later.quantity, areNegative)]
  const slip = slipBetween(one, other)
  if (slip?.kind === 'wrong-scale') return true
  return slip?.kind === 'swapped-digits' && [one, other].every((q) => significantDigits(q) >= THRESHOLDS.digitsOfSlip)
}

/** Tells whether any slip of the digits leads from one number to the other: a digit left out, added or wrong. */
export const isAnySlip = (earlier: Side, later: Side): boolean =>
  slipBetween(asWritten(earlier.quantity), asWritten(later.quantity)) !== null

/** Returns a number without its hedge, which leaves room for others, and without its minus sign where `negative`. */
export function asWritten(quantity: Quantity, negative = false): Quantity {
  const written = quantity.low ?? quantity.high
  const value = written !== null && negative ? -written : written
  return { ...quantity, low: value, high: value, accepts: { low: value, high: value } }
}
