import type { ClaimContext, Fact, Fit, Series, Token } from '../../model/index.ts'
import { compareFits } from './fits.ts'
import { wordsOf } from './phrase.ts'

/** An index that finds the fact that a claim states. */
export interface FactIndex {
  /**
   * Returns the fact that the words state. Of several, it prefers the one in the nearest file, then the one with more conditions met, then with more
   * words of what is counted, then with words closer to the number. Null if none fits or the best are equal.
   */
  match(context: ClaimContext): Fact | null
}

/** Builds the index, which tries only the facts that share a required word with the sentence. */
export function factIndex({ facts }: { facts: readonly Fact[] }): FactIndex {
  const shared = usesOf(facts)
  const byKey = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const key of new Set(fact.requiredKeys.flatMap((keyLists) => rarest(keyLists, shared)))) {
      const known = byKey.get(key)
      if (known) known.push(fact)
      else byKey.set(key, [fact])
    }
  }
  const bySentence = new WeakMap<readonly Token[], ReadonlySet<Fact>>()
  const factsNear = (tokens: readonly Token[]): ReadonlySet<Fact> => {
    const known = bySentence.get(tokens)
    if (known) return known
    const keys = wordsOf(tokens).flatMap((word) => word.keys)
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    bySentence.set(tokens, near)
    return near
  }
  const factsFor = ({ tokens, earlier }: ClaimContext): ReadonlySet<Fact> =>
    earlier ? new Set([...factsNear(tokens), ...factsNear(earlier.tokens)]) : factsNear(tokens)
  return { match: (context) => (byKey.size === 0 ? null : best(factsFor(context), context)) }
}

/** Counts the facts that require each key. */
function usesOf(facts: readonly Fact[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { requiredKeys } of facts) {
    for (const key of new Set(requiredKeys.flat(2))) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return uses
}

/** Returns the list whose words are required by the fewest facts. */
function rarest(keyLists: readonly (readonly string[])[], uses: ReadonlyMap<string, number>): readonly string[] {
  const cost = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0)
  return keyLists.toSorted((a, b) => cost(a) - cost(b))[0] ?? []
}

/**
 * Compares two facts that fit: above 0 if `a` goes first, below 0 if `b` does, 0 in the same file or at the same distance. The one
 * in the nearer file goes first, unless it has values, but none for the place that the number names.
 */
function compareNearness(a: Fact, b: Fact, { claim: { place } }: ClaimContext): number {
  const { series, isNamed } = a.level < b.level ? a : b
  const holds = ({ place: own, isAnywhere }: Series) => own === place || (own === null && (isAnywhere || isNamed))
  return place === null || series.length === 0 || series.some(holds) ? b.level - a.level : a.level - b.level
}

function best(facts: Iterable<Fact>, context: ClaimContext): Fact | null {
  let found: { fact: Fact; fit: Fit } | null = null
  let tied = false
  for (const fact of facts) {
    const fit = fact.fit(context)
    if (!fit) continue
    const order: number = found ? compareNearness(fact, found.fact, context) || compareFits(fit, found.fit) : 1
    tied = order === 0 || (order < 0 && tied)
    if (order > 0) found = { fact, fit }
  }
  return found && !tied ? found.fact : null
}
