import type { ClaimContext, Fact, Fit } from '../../model/index.ts'
import { compareFits } from './fits.ts'
import { wordsOf } from './phrase.ts'

/** Finds the fact that a claim states among any number of facts. */
export interface FactIndex {
  /**
   * The fact that the words state. Of several, the one with most conditions met; then the one that asks for more words of
   * what is counted; then the one whose words stand nearest to the number. Null where none fits, or nothing tells the best apart.
   */
  match(context: ClaimContext): Fact | null
}

/** Makes facts findable by the words they ask for: only facts that a word of the clause speaks for are tried. */
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
  return {
    match(context) {
      if (byKey.size === 0) return null
      const keys = wordsOf([...context.counted, ...context.scope]).flatMap((word) => word.keys)
      return best(new Set(keys.flatMap((key) => byKey.get(key) ?? [])), context)
    },
  }
}

/** How many facts ask for each key. */
function usesOf(facts: readonly Fact[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { requiredKeys } of facts) {
    for (const key of new Set(requiredKeys.flat(2))) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return uses
}

/** Of the lists that a road takes, the one whose words the fewest facts ask for: "people" would bring up half of them. */
function rarest(keyLists: readonly (readonly string[])[], uses: ReadonlyMap<string, number>): readonly string[] {
  const cost = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0)
  return keyLists.toSorted((a, b) => cost(a) - cost(b))[0] ?? []
}

function best(facts: Iterable<Fact>, context: ClaimContext): Fact | null {
  let found: { fact: Fact; fit: Fit } | null = null
  let tied = false
  for (const fact of facts) {
    const fit = fact.fit(context)
    if (!fit) continue
    const order: number = found ? compareFits(fit, found.fit) : 1
    tied = order === 0 || (order < 0 && tied)
    if (order > 0) found = { fact, fit }
  }
  return found && !tied ? found.fact : null
}
