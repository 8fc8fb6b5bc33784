import type { SourceRange, Span } from './span.ts'

/** How the words limit a number: "exact", "more than" (`over`), "at least" and so on. */
export type Bound = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'between'

/** A closed interval of numbers; a null end is open. */
export interface Interval {
  low: number | null
  high: number | null
}

/** How a quantity relates to another one: a part of it, the old or new value of a change, or a conversion of it. */
export type Role = 'part' | 'from' | 'to' | 'conversion'

/** A number as the words state it, with its bound, its unit and what is counted, without its place in the text. */
export interface Amount extends Interval {
  /** As written. */
  text: string
  bound: Bound
  /** Whether it is approximate: "about 30", and "about 14–18" (bound `between`). */
  approximate: boolean
  /**
   * Whether it is a vague plural: "dozens", "tens of thousands". `low` is twice the scale word, `high` null, the bound
   * at-least.
   */
  vague: boolean
  /** The numbers that do not contradict it, considering approximation and rounding, in the unit as written. */
  accepts: Interval
  change: 'up' | 'down' | null
  /** Singular English name of a unit of measure, money or ratio: "pound", "dollar", "percent", "dollar per barrel". */
  unit: string | null
  /** What a rate is per: "day" in "500 lorries a day". */
  per: string | null
  /** Index of the quantity that this one is a part or conversion of. */
  of: number | null
  role: Role | null
  /** What is counted or measured, head noun last, singular: "hostage", "public housing property", "food". */
  counted: string | null
}

/** An amount with its place in the text. */
export interface Quantity extends Span, Amount {
  /**
   * The range of all the words that state it, with hedge, sign and unit: "no fewer than 340", "30 or so", "more than
   * 140 tonnes". It contains the span, stays within its sentence, and overlaps that of no other quantity.
   */
  said: SourceRange
}

/** Tells whether a quantity is a share: "53 per cent", "two-thirds", "one in four". */
export const isShare = (quantity: Amount): boolean => quantity.unit === 'percent' || isFraction(quantity)

/**
 * Tells whether a quantity is a fraction in words: "two-thirds", "more than half", "one in four". Not "0.5", which may
 * be anything.
 */
export function isFraction({ unit, low, high, text }: Amount): boolean {
  const value = low ?? high ?? 0
  return unit === null && value > 0 && value < 1 && !/^[\d.,]+$/.test(text)
}

/** Conversion of units, for parts that must not depend on the table of units. */
export interface Units {
  /** Returns the interval in another unit of the same dimension; null if the units do not convert (money does not). */
  convert(interval: Interval, from: string, to: string): Interval | null
}
