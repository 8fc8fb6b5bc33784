import type { ClaimContext, Fact, Fit } from '../model/index.ts'
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

/** Makes facts findable by the words they ask for: only facts with a word in the clause are tried. */
export function factIndex({ facts }: { facts: readonly Fact[] }): FactIndex {
  const byTrigger = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const key of fact.triggers) {
      const known = byTrigger.get(key)
      if (known) known.push(fact)
      else byTrigger.set(key, [fact])
    }
  }
  return {
    match(context) {
      if (byTrigger.size === 0) return null
      const keys = wordsOf([...context.counted, ...context.scope]).flatMap((word) => word.keys)
      return best(new Set(keys.flatMap((key) => byTrigger.get(key) ?? [])), context)
    },
  }
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
