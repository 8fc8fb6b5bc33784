import type { EarlierClaim, Reading } from '../model/index.ts'

/** An index of earlier articles that finds the claims to compare an article with. */
export interface ClaimIndex {
  /**
   * Returns claims of other articles, published before or on the day of `reading`, that state the same fact or count
   * the same thing in the same kind of unit, nearest in time first. Empty if the article has no day.
   */
  earlier(claim: number, reading: Reading): EarlierClaim[]
}

/**
 * Indexes the claims of earlier articles by fact and by what they count. `attempt` runs the work on one article; if it
 * returns null because that failed, the index has none of the article's claims.
 */
export function indexClaims(
  readings: Iterable<Reading>,
  attempt: <T>(reading: Reading, work: () => T) => T | null = (_, work) => work(),
): ClaimIndex {
  const byKey = new Map<string, EarlierClaim[]>()
  for (const reading of readings) {
    if (reading.article.published === null) continue
    const keys = attempt(reading, () => reading.claims.map((_, claim) => keyOf(reading, claim))) ?? []
    keys.forEach((key, claim) => {
      if (key === null) return
      const list = byKey.get(key)
      if (list) list.push({ reading, claim })
      else byKey.set(key, [{ reading, claim }])
    })
  }
  return {
    earlier(claim, reading) {
      const { published, path } = reading.article
      const key = keyOf(reading, claim)
      if (published === null || key === null) return []
      const candidates = byKey.get(key) ?? []
      return candidates.filter((c) => isEarlier(c, published, path)).sort(byNearness)
    },
  }
}

/** Returns the fact, or else what is counted. Measures without either are too vague to be found again. */
function keyOf(reading: Reading, claim: number): string | null {
  const { fact, quantity } = reading.claims[claim] ?? { fact: null, quantity: -1 }
  if (fact !== null) return `fact ${fact}`
  const counted = reading.contexts[claim]?.counted.at(-1)
  return counted ? `${reading.quantities[quantity]?.unit === null ? 'count' : 'measure'} ${counted.lemma}` : null
}

function isEarlier({ reading }: EarlierClaim, published: string, path: string | null): boolean {
  const { article } = reading
  return article.published !== null && article.published <= published && (path === null || article.path !== path)
}

/** Orders by day, latest first, then by path and position, so that the order never depends on chance. */
function byNearness(a: EarlierClaim, b: EarlierClaim): number {
  const [one, other] = [a.reading.article, b.reading.article]
  return (
    (other.published ?? '').localeCompare(one.published ?? '') ||
    (one.path ?? '').localeCompare(other.path ?? '') ||
    a.claim - b.claim
  )
}
