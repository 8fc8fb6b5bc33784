import { areTransposed, differInOneDigit } from '../base/differing.ts'
import { type Figure, figureOf, figureValue, type Printed, toldDigits } from './figure.ts'

/** How a number as printed comes from another one: a small count off by one, two digits swapped, one digit wrong, or another scale word. */
type MisprintKind = 'off-by-one' | 'swapped-digits' | 'wrong-digit' | 'wrong-scale'

/** A slip between two numbers as printed. */
export interface Misprint {
  kind: MisprintKind
  /** How many digits both numbers have, without noughts at the end, which may be rounding. */
  digits: number
}

/** Counts up to this are off by one sooner than by a digit. */
const LARGEST_OFF_BY_ONE = 20

/**
 * Returns the slip that makes one printed number of another. Unlike `slipBetween` it asks for the same number of digits in
 * print, so that a rounder number is never one. Null where none does, or where the numbers are equal.
 */
export function misprintBetween(one: Printed, other: Printed): Misprint | null {
  const [a, b] = [figureOf(one), figureOf(other)]
  if (a === null || b === null) return null
  const kind = kindBetween(a, b)
  return kind && { kind, digits: Math.min(toldDigits(a), toldDigits(b)) }
}

function kindBetween(a: Figure, b: Figure): MisprintKind | null {
  if (isSmallCount(a) && isSmallCount(b) && Math.abs(figureValue(a) - figureValue(b)) === 1) return 'off-by-one'
  if (a.digits === b.digits) return isOtherScaleWord(a, b) ? 'wrong-scale' : null
  if (a.digits.length !== b.digits.length || a.decimals !== b.decimals || a.scale !== b.scale || a.digits.length < 2)
    return null
  if (isRounded(a, b) || isRounded(b, a)) return null
  if (differInOneDigit(a.digits, b.digits)) return 'wrong-digit'
  return areTransposed(a.digits, b.digits) && toldDigits(a) === toldDigits(b) ? 'swapped-digits' : null
}

/** Tells whether two figures of the same digits have two scale words, and enough digits for that not to be by chance. */
const isOtherScaleWord = (a: Figure, b: Figure): boolean =>
  a.scale !== b.scale && a.scale > 1 && b.scale > 1 && a.decimals === b.decimals && /[1-9].*[1-9]/.test(a.digits)

/** Tells whether a figure is another one, of as many digits, rounded: 140 for 142. */
function isRounded({ digits }: Figure, { digits: exact }: Figure): boolean {
  const noughts = /0*$/.exec(digits)?.[0].length ?? 0
  return noughts > 0 && Math.abs(Number(digits) - Number(exact)) < 10 ** noughts / 2
}

const isSmallCount = ({ decimals, scale, digits }: Figure): boolean =>
  decimals === 0 && scale === 1 && Number(digits) <= LARGEST_OFF_BY_ONE
