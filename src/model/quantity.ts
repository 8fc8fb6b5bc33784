import type { SourceRange, Span } from './span.ts'

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'between'

/** A closed interval of numbers; null is open. */
export interface Interval {
  low: number | null
  high: number | null
}

/** How a quantity stands to another one: a part of it, the old or the new value of a change, the same one converted. */
export type Role = 'part' | 'from' | 'to' | 'conversion'

/** A number as the words state it, with its bound, unit and what is counted, wherever it stands. */
export interface Amount extends Interval {
  /** As written. */
  text: string
  bound: Bound
  /** "about 30", and "about 14–18" (bound between). */
  approximate: boolean
  /** "dozens", "tens of thousands": low is twice the scale word, high null, bound at-least. */
  vague: boolean
  /** What does not contradict it, after approximation and rounding, in the unit as written. */
  accepts: Interval
  change: 'up' | 'down' | null
  /** Singular English name of a unit of measure, money or ratio: "pound", "dollar", "percent", "dollar per barrel". */
  unit: string | null
  /** "500 lorries a day": "day". */
  per: string | null
  /** Index of the quantity that this one is a part of, or that it converts. */
  of: number | null
  role: Role | null
  /** What is counted or measured, head noun last, singular: "hostage", "public housing property", "food". */
  counted: string | null
}

/** An amount with the place of its words. */
export interface Quantity extends Span, Amount {
  /**
   * All the words that state it, hedge, sign and unit included: "no fewer than 340", "30 or so", "more than 140 tonnes". It
   * contains the span, ends with its sentence, and overlaps that of no other quantity.
   */
  said: SourceRange
}

/** Whether it says how large a share is: "53 per cent", "two-thirds", "one in four". */
export const isShare = (quantity: Amount): boolean => quantity.unit === 'percent' || isFraction(quantity)

/** "two-thirds", "more than half", "one in four"; 0.5 may be anything. */
export function isFraction({ unit, low, high, text }: Amount): boolean {
  const value = low ?? high ?? 0
  return unit === null && value > 0 && value < 1 && !/^[\d.,]+$/.test(text)
}

/** What the parts behind the reader may ask of units; made by the part that knows them. */
export interface Units {
  /** The interval in another unit of the same dimension; null where the units do not convert (money among it). */
  convert(interval: Interval, from: string, to: string): Interval | null
}
