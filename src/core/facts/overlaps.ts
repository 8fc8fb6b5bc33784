import { phraseOf } from '../../claim/fact/fact.ts'
import type { ClaimContext, Fact, Problem, Reading, RuleSet } from '../../model/index.ts'
import { factById } from '../../reference/reference.ts'
import { factIndex, isPack } from '../../rules/index.ts'

/**
 * Returns a remark for each fact of one's own that took numbers which a fact of an extended file, such as a pack, reads
 * too. The order of packs among themselves is no news.
 */
export function overlapsOf(readings: readonly Reading[], rules: RuleSet): Problem[] {
  const farther = rules.facts.filter(({ level }) => level > 0)
  if (farther.length === 0) return []
  const { match } = factIndex({ facts: farther })
  const both = (context: ClaimContext) => match(context) ?? match(phraseOf(context))
  const taken = new Map<string, { own: Fact; other: Fact; count: number }>()
  for (const { contexts, claims } of readings) {
    for (const [i, { fact }] of claims.entries()) {
      const own = fact === null ? undefined : factById(rules, fact)
      const other = own && !isPack(own.at.path) ? both(contexts[i] as ClaimContext) : null
      if (!own || !other || other.level <= own.level) continue
      const key = `${own.id} ${other.id}`
      taken.set(key, { own, other, count: (taken.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...taken.values()].map(({ own, other, count }) => ({
    path: own.at.path,
    line: null,
    column: null,
    message: `\`${own.id}\` has ${count === 1 ? '1 number' : `${count} numbers`} that \`${other.id}\` (${other.at.path}) reads too. Rules in the nearer file go first; narrow one of them, or disable the other, if that is not meant.`,
  }))
}
