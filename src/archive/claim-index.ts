import { daysBetween } from '../base/calendar.ts'
import type { EarlierClaim, Reading, Sentence } from '../model/index.ts'
import { nameWordsIn } from './sentence-names.ts'

/** An index of earlier articles that finds the claims to compare an article with. */
export interface ClaimIndex {
  /**
   * Returns claims of other articles, published before or on the day of `reading`, that state the same fact or count
   * the same thing in the same kind of unit, nearest in time first. Empty if the article has no day.
   */
  earlier(claim: number, reading: Reading): EarlierClaim[]
  /**
   * Returns claims of other articles, published up to 400 days before `reading`, in the same unit, whose sentences have two words
   * of names in common with that of the claim, whatever they count: the nearest in time first, at most 24.
   */
  alike(claim: number, reading: Reading): EarlierClaim[]
}

/**
 * Indexes the claims of earlier articles by fact and by what they count, and their sentences by name. `attempt` runs the work on
 * one article; if it returns null because that failed, the index has none of the article's claims.
 */
export function indexClaims(
  readings: Iterable<Reading>,
  attempt: <T>(reading: Reading, work: () => T) => T | null = (_, work) => work(),
): ClaimIndex {
  const byKey = new Map<string, EarlierClaim[]>()
  const byName = new Map<string, EarlierClaim[]>()
  for (const reading of readings) {
    if (reading.article.published === null) continue
    const keys =
      attempt(reading, () =>
        reading.claims.map((_, claim) => ({ key: keyOf(reading, claim), names: namesBeside(reading, claim) })),
      ) ?? []
    keys.forEach(({ key, names }, claim) => {
      const one = { reading, claim }
      if (key !== null) add(byKey, key, one)
      for (const name of names) add(byName, `${kindOf(reading, claim)} ${name}`, one)
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
    alike(claim, reading) {
      const { published, path } = reading.article
      if (published === null) return []
      const counts = new Map<EarlierClaim, number>()
      for (const name of namesBeside(reading, claim)) {
        const own = byName.get(`${kindOf(reading, claim)} ${name}`) ?? []
        if (own.length > MOST_WITH_NAME) continue
        for (const one of own) if (isEarlier(one, published, path)) counts.set(one, (counts.get(one) ?? 0) + 1)
      }
      return [...counts]
        .filter(([, count]) => count >= NAMES_IN_COMMON)
        .map(([one]) => one)
        .filter((one) => daysBetween(one.reading.article.published as string, published) <= DAYS_ALIKE)
        .sort(byNearness)
        .slice(0, MOST_ALIKE)
    },
  }
}

function add(claims: Map<string, EarlierClaim[]>, key: string, claim: EarlierClaim): void {
  const list = claims.get(key)
  if (list) list.push(claim)
  else claims.set(key, [claim])
}

/** Claims from which a name says too little about what a sentence tells. */
const MOST_WITH_NAME = 400
/** Words of names that two sentences must share. */
export const NAMES_IN_COMMON = 2
/** Days between two articles that tell of one event. */
export const DAYS_ALIKE = 400
/** The most claims that one is compared with for its names. */
const MOST_ALIKE = 24

const known = new WeakMap<Sentence, ReadonlySet<string>>()

/** Returns the words of names in the sentence of a claim. Read once for each sentence. */
export function namesBeside(reading: Reading, claim: number): ReadonlySet<string> {
  const sentence = reading.sentences[reading.sentenceOf[claim] as number] as Sentence
  const before = known.get(sentence)
  if (before) return before
  const names = nameWordsIn(sentence.text)
  known.set(sentence, names)
  return names
}

/** Returns the unit of a claim, to look only for others with the same. */
const kindOf = (reading: Reading, claim: number): string => {
  const quantity = reading.quantities[reading.claims[claim]?.quantity ?? -1]
  return reading.contexts[claim]?.isAge ? 'age' : (quantity?.unit ?? 'count')
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
