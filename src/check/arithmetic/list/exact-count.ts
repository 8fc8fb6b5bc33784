import type { Quantity } from '../../../model/index.ts'

/** Tells whether a number counts whole things and is exact: no measure, rate, change, hedge or "dozens". */
export const isExactCount = ({ unit, per, change, bound, vague, low, high }: Quantity): boolean =>
  unit === null &&
  per === null &&
  change === null &&
  bound === 'exact' &&
  !vague &&
  low === high &&
  Number.isInteger(low) &&
  (low as number) > 0
