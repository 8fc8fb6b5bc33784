import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import { isCorrection } from '../statement/correction.ts'

/** A comparable claim of an earlier article, and whether its number fits the one that is checked. */
export interface EarlierNumber {
  other: Side
  meets: boolean
}

/**
 * Returns the earlier numbers without superseded ones: those that a later article corrects explicitly, and those not
 * repeated since at least two articles gave another one.
 */
export function withoutSuperseded(others: readonly EarlierNumber[]): EarlierNumber[] {
  const [meeting, differing] = [others.filter(({ meets }) => meets), others.filter(({ meets }) => !meets)]
  return others.filter((one) => {
    const [own, opposed] = one.meets ? [meeting, differing] : [differing, meeting]
    if (
      opposed.some(({ other }) => dayOf(other) >= dayOf(one.other) && isCorrection(other) && !isCorrection(one.other))
    )
      return false
    const last =
      own
        .map(({ other }) => dayOf(other))
        .sort()
        .at(-1) ?? ''
    return articlesIn(opposed.filter(({ other }) => dayOf(other) > last)) < THRESHOLDS.supersedingArticles
  })
}

/** Returns how many articles the numbers come from. */
export const articlesIn = (others: readonly EarlierNumber[]): number =>
  new Set(others.map(({ other }) => other.reading)).size

const dayOf = ({ reading }: Side): string => reading.article.published ?? ''
