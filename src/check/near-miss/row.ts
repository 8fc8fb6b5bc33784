import type { Interval, Quantity } from '../../model/index.ts'
import type { SlipFinder } from '../../slip/index.ts'

/** A plain number of an article, with what decides which other numbers it may be calculated from. */
export interface Row {
  /** Index into the quantities of the reading. */
  index: number
  quantity: Quantity
  /** What the number accepts if noughts at its end are meant: `quantity.accepts` takes them as rounding. */
  stated: Interval
  sentence: number
  passage: number
  /** Digits as printed, without noughts at the ends that may be rounding. */
  digits: number
  isShare: boolean
  /** 0 for now; 1 for a value that this is compared with, 2 for the next such: "52, against 40 in May and 36 a year ago". */
  time: number
  slip: SlipFinder
}

/** Returns the number of now, in the same sentence, that a number of an earlier time is compared with; the number itself for none. */
export function leadOf(row: Row, before: readonly Row[]): Row {
  if (row.time === 0) return row
  return (
    before
      .slice(-LEAD_REACH)
      .findLast((other) => other.sentence === row.sentence && other.time === 0 && !other.isShare) ?? row
  )
}

/** Numbers before that a number may be compared with. */
const LEAD_REACH = 4

/**
 * Tells whether two numbers may be added: one unit, or the same thing counted. A number without its own may take the
 * other's if its scale is written: "59.7 million".
 */
export function isOneMeasure(one: Row, other: Row): boolean {
  const [a, b] = [one.quantity, other.quantity]
  if (one.isShare !== other.isShare || (a.per !== b.per && a.per !== null && b.per !== null)) return false
  const [bare, otherBare] = [isBare(a), isBare(b)]
  if (bare && otherBare) return one.sentence === other.sentence || (hasScale(a) && hasScale(b))
  if (bare || otherBare) return hasScale(a) && hasScale(b)
  return isOneThing(one, other)
}

/** Tells whether two numbers have one unit, or count the same thing. */
export const isOneThing = ({ quantity: a }: Row, { quantity: b }: Row): boolean =>
  a.unit === b.unit && (a.unit !== null || (a.counted !== null && headOf(a) === headOf(b)))

/** Tells whether two numbers have one unit and rate, or are both without a unit: "12 boats", "350 crew". */
export const isOneUnit = ({ quantity: a }: Row, { quantity: b }: Row): boolean => a.unit === b.unit && a.per === b.per

/** Returns the value of a number, which has no open end. */
export const size = ({ quantity }: Row): number => quantity.low as number

const isBare = ({ unit, counted }: Quantity): boolean => unit === null && counted === null

const hasScale = ({ text }: Quantity): boolean => /\p{L}$/u.test(text) && /\d/.test(text)

/** Returns the noun of what a number counts, without the words before it: "boats" of "fishing boats". */
export const headOf = ({ counted }: Quantity): string | undefined => counted?.split(' ').at(-1)
