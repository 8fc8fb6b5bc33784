import type { Interval, Quantity } from '../model/index.ts'

/** Returns what a number accepts if two or more zeros at its end are taken as rounding: 43,800 may be 43,750. */
export const rounded = ({ low, high, accepts }: Quantity): Interval => ({
  low: low === null || accepts.low === null ? accepts.low : Math.min(accepts.low, low - halfStep(low)),
  high: high === null || accepts.high === null ? accepts.high : Math.max(accepts.high, high + halfStep(high)),
})

/** Returns half the place value of the last digit before two or more zeros: 50 for 1,900; 0 for 190, which may be exact. */
function halfStep(value: number): number {
  if (value === 0 || value % 100 !== 0) return 0
  let step = 100
  while (value % (step * 10) === 0) step *= 10
  return step / 2
}
