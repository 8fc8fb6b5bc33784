import { phraseOf } from '../../claim/fact/fact.ts'
import type { ClaimContext, Fact, Problem, Reading, RuleSet } from '../../model/index.ts'
import { factById } from '../../reference/reference.ts'
import { factIndex, isPack } from '../../rules/index.ts'

/** A number that a fact of one's own took, and that a fact of an extended file reads too. */
export interface Overlap {
  own: Fact
  other: Fact
  /** Index of the quantity. */
  quantity: number
}

/**
 * Returns a function that finds the numbers of an article that a fact of one's own took, and that a fact of an extended file,
 * such as a pack, reads too. The order of packs among themselves is no news.
 */
export function overlapFinder(rules: RuleSet): (reading: Reading) => Overlap[] {
  const farther = rules.facts.filter(({ level }) => level > 0)
  if (farther.length === 0) return () => []
  const { match } = factIndex({ facts: farther })
  const either = (context: ClaimContext) => match(context) ?? match(phraseOf(context))
  return ({ contexts, claims }) =>
    claims.flatMap(({ fact, quantity }, i) => {
      const own = fact === null ? undefined : factById(rules, fact)
      const other = own && !isPack(own.at.path) ? either(contexts[i] as ClaimContext) : null
      return own && other && other.level > own.level ? [{ own, other, quantity }] : []
    })
}

/** Returns a remark for each two facts of which the nearer took numbers that the other reads too. */
export function overlapsOf(readings: readonly Reading[], rules: RuleSet): Problem[] {
  const found = readings.flatMap(overlapFinder(rules))
  return [...Map.groupBy(found, ({ own, other }) => `${own.id} ${other.id}`).values()].map((all) => {
    const [{ own, other }] = all as [Overlap]
    return {
      path: own.at.path,
      line: null,
      column: null,
      message: `\`${own.id}\` has ${all.length === 1 ? '1 number' : `${all.length} numbers`} that \`${other.id}\` (${other.at.path}) reads too. Rules in the nearer file go first; narrow one of them, or disable the other, if that is not meant.`,
    }
  })
}
