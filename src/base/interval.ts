import type { Interval } from '../model/quantity.ts'

/** Returns a number as written without its sign; of a range, its lower end. */
export const sizeOf = ({ low, high }: Interval): number => Math.abs(low ?? high ?? 0)

/** Tells whether two closed intervals share a number; a null end is open. */
export const intersects = (a: Interval, b: Interval): boolean =>
  (a.low ?? Number.NEGATIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) &&
  (b.low ?? Number.NEGATIVE_INFINITY) <= (a.high ?? Number.POSITIVE_INFINITY)

/** Returns the interval widened by an absolute amount at both ends. */
export const widen = (interval: Interval, by: number): Interval => ({
  low: interval.low === null ? null : interval.low - by,
  high: interval.high === null ? null : interval.high + by,
})

/** Returns the sum of two intervals. */
export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
})

/** Returns the sum of any number of intervals. */
export const sum = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, { low: 0, high: 0 })

/** Tells whether `inner` lies completely within `outer`. */
export const isWithin = (inner: Interval, outer: Interval): boolean =>
  (outer.low === null || (inner.low !== null && inner.low >= outer.low)) &&
  (outer.high === null || (inner.high !== null && inner.high <= outer.high))

/** Returns the difference of two intervals. */
export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.high === null ? null : a.low - b.high,
  high: a.high === null || b.low === null ? null : a.high - b.low,
})

/** Returns the quotient of two intervals of positive numbers; an end is open if the divisor is open or may be zero. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.high === null || b.high <= 0 ? null : a.low / b.high,
  high: a.high === null || b.low === null || b.low <= 0 ? null : a.high / b.low,
})

/** Returns the product of two intervals of positive numbers. */
export const product = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : a.low * b.low,
  high: a.high === null || b.high === null ? null : a.high * b.high,
})

/** Returns the product of an interval and a positive number. */
export const times = (a: Interval, by: number): Interval => ({
  low: a.low === null ? null : a.low * by,
  high: a.high === null ? null : a.high * by,
})

/** Tells whether two numbers above 0 are less than half a power of ten apart: one is less than 3.2 times the other. */
export const isOfSameOrder = (a: number, b: number): boolean => a > 0 && b > 0 && Math.abs(Math.log10(a / b)) < 0.5
