import { sizeOf } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Interval } from '../model/index.ts'

/** Returns how near two numbers are in size as written, in one unit: 1 for the same, 0 from a tenth apart. */
export const nearness = (one: Interval, other: Interval): number =>
  Math.max(0, 1 - distance(one, other) / THRESHOLDS.nearInSize)

/** Returns how far apart two numbers are as written, in one unit: 0 for the same, and up to 1, as a share of the larger one. */
export function distance(one: Interval, other: Interval): number {
  const [a, b] = [sizeOf(one), sizeOf(other)]
  return a === b ? 0 : Math.abs(a - b) / Math.max(a, b)
}
