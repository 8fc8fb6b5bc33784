import type { Side } from '../../claim/side.ts'
import type { Units } from '../../model/index.ts'
import { isMet, isNumberOfAnything, isRounded, isShareOfOne, isWritten } from './as-said.ts'
import type { Explanation, Said } from './said.ts'
import {
  isNumberListed,
  isProductOfTwo,
  isShareOfTwo,
  isSpanOfYears,
  isSumOfSeveral,
  isSumOfTwo,
} from './worked-out.ts'

/** How a text gives a number: as it stands, worked out, or only where no number of the same thing speaks against it. */
export type Explained = 'said' | 'worked-out' | 'loose'

const EXPLANATIONS: Readonly<Record<Explained, readonly Explanation[]>> = {
  said: [isRounded, isNumberOfAnything],
  'worked-out': [isMet, isShareOfOne, isSpanOfYears, isSumOfTwo, isSumOfSeveral, isProductOfTwo],
  loose: [isWritten, isNumberListed, isShareOfTwo],
}

/**
 * Tells how certainly a text gives the number of a headline, however it is put there: as the same number of anything, rounded,
 * as a fraction, as the span between two years, or as what two of its numbers make. A number that no reading of the text gives
 * is a mistake more often than not.
 */
export function explanationOf(side: Side, said: Said, units: Units): Explained | null {
  const gives = (explains: Explanation) => explains(side, said, units)
  const ways = Object.entries(EXPLANATIONS) as [Explained, readonly Explanation[]][]
  return ways.find(([, explanations]) => explanations.some(gives))?.[0] ?? null
}
