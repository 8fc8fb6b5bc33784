import type { Fit } from '../../model/index.ts'

/** Above 0 where `a` fits better than `b`, below where worse, 0 where nothing tells them apart. */
export function compareFits(a: Fit, b: Fit): number {
  if (a.conditions !== b.conditions) return a.conditions - b.conditions
  if (a.words !== b.words) return a.words - b.words
  return a.distance === b.distance ? 0 : b.distance - a.distance
}

/** The best of several fits; null where there is none. */
export const bestFit = (fits: readonly (Fit | null)[]): Fit | null =>
  fits.reduce((best, next) => (next && (!best || compareFits(next, best) > 0) ? next : best), null)
