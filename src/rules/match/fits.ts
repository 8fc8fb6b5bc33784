import type { Fit } from '../../model/index.ts'

/** Compares two fits: above 0 if `a` is better, below 0 if it is worse, 0 if they are equal. */
export function compareFits(a: Fit, b: Fit): number {
  if (a.conditions !== b.conditions) return a.conditions - b.conditions
  if (a.words !== b.words) return a.words - b.words
  return a.distance === b.distance ? 0 : b.distance - a.distance
}

/** Returns the best of several fits; null if there is none. */
export const bestFit = (fits: readonly (Fit | null)[]): Fit | null =>
  fits.reduce((best, next) => (next && (!best || compareFits(next, best) > 0) ? next : best), null)
