import type { Side } from '../claim/side.ts'
import type { Fact, Interval, Units } from '../model/index.ts'
import { printed } from '../wording/as-printed.ts'
import { interval, withUnit } from '../wording/words.ts'

/**
 * Returns a number as the article prints it, and what it is in the unit of the fact where that is another one: "2,482 acres
 * (1,004 hectares)".
 */
export function saidInUnit(side: Side, { unit }: Pick<Fact, 'unit'>, units: Units): string {
  const words = printed(side)
  const { low, high, unit: own } = side.quantity
  const there = own === null || unit === null || own === unit ? null : units.convert({ low, high }, own, unit)
  return there === null ? words : `${words} (${withUnit(interval(rounded(there)), unit)})`
}

/** Returns an interval to three digits, or to a whole number from a thousand up. */
const rounded = ({ low, high }: Interval): Interval => ({ low: toThreeDigits(low), high: toThreeDigits(high) })

const toThreeDigits = (value: number | null): number | null =>
  value === null ? null : Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3))
