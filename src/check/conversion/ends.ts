import type { Interval, Quantity } from '../../model/index.ts'
import { printedStep } from '../../slip/index.ts'

/**
 * Returns the numbers that a quantity is written with, each as a quantity of its own: both ends of a range, and the one end
 * of a bound, which is converted like any other number ("up to 61 centimetres (24 inches)"). None for "dozens".
 */
export function endsOf(quantity: Quantity): Quantity[] {
  const { low, high, accepts, vague } = quantity
  if (vague) return []
  if (low !== null && high !== null) {
    if (low === high) return [quantity]
    const [below, above] = [low - (accepts.low ?? low), (accepts.high ?? high) - high]
    return [
      { ...quantity, high: low, accepts: { low: low - below, high: low + below } },
      { ...quantity, low: high, accepts: { low: high - above, high: high + above } },
    ]
  }
  const value = low ?? high
  const room = printedStep(quantity) / 2
  return value === null
    ? []
    : [{ ...quantity, low: value, high: value, accepts: { low: value - room, high: value + room } }]
}

/** Returns one interval from the first to the last of several in order. */
export const joined = (ends: readonly Interval[]): Interval => ({
  low: ends[0]?.low ?? null,
  high: ends.at(-1)?.high ?? null,
})
