import { sizeOf } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
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

/**
 * Tells whether two numbers have the same digits and another size: a scale word or the point is wrong ("$52.7 billion", "$527
 * million"). Two digits are the same by chance as well, so that both must say the same deed.
 */
export function isMisscaled(earlier: Side, later: Side): boolean {
  const [one, other] = [earlier.quantity, later.quantity]
  if (!haveSameUnit(one, other)) return false
  const digits = significantDigits(one)
  if (digits < THRESHOLDS.digitsOfSlip || digits !== significantDigits(other)) return false
  if (digits === THRESHOLDS.digitsOfSlip && !haveSameVerb(earlier, later)) return false
  const step = Math.log10(sizeOf(one) / sizeOf(other))
  return Math.abs(step) > NEARLY && Math.abs(step - Math.round(step)) < NEARLY
}

const haveSameVerb = ({ claim: { verb: one } }: Side, { claim: { verb: other } }: Side): boolean =>
  one !== null && other !== null && meaningOf(one) === meaningOf(other)

/** Room for binary fractions. */
const NEARLY = 1e-9

/** Tells whether any slip of the digits leads from one number to the other: a digit left out, added or wrong. */
export const isAnySlip = (earlier: Side, later: Side): boolean =>
  slipBetween(asWritten(earlier.quantity), asWritten(later.quantity)) !== null

/** Returns a number without its hedge, which leaves room for others, and without its minus sign where `negative`. */
export function asWritten(quantity: Quantity, negative = false): Quantity {
  const written = quantity.low ?? quantity.high
  const value = written !== null && negative ? -written : written
  return { ...quantity, low: value, high: value, accepts: { low: value, high: value } }
}

/** Tells whether both texts have a day of publication, and so are two articles and not two versions of one text. */
export const areDated = ({ earlier, later }: { earlier: Side; later: Side }): boolean =>
  [earlier, later].every(({ reading }) => reading.article.published !== null)
