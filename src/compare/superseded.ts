import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import { isCorrection } from '../statement/correction.ts'

/** A comparable claim of an earlier article, and whether its number meets the one that is checked. */
export interface EarlierNumber {
  other: Side
  meets: boolean
}

/**
 * Without what no longer counts: a number that a later article puts right in so many words, or that has not been said any
 * more since at least two articles said another one.
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

/** How many articles say it, however often each. */
export const articlesIn = (others: readonly EarlierNumber[]): number =>
  new Set(others.map(({ other }) => other.reading)).size

const dayOf = ({ reading }: Side): string => reading.article.published ?? ''
