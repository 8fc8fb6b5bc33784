import { isOfSameOrder } from '../base/interval.ts'
import type { Side } from '../claim/side.ts'
import { nounOf } from '../compare/likeness.ts'
import type { Series } from '../model/index.ts'

/** Words with which a number is the whole one, however small: "40 hostages are still held", "all 40". */
const OF_ALL = /^(still|remain|all|total|altogether|only|just)$/

/**
 * Tells whether a count of people for a place is likely of some of those that a series counts, or of another event: an indefinite one, far
 * below the value of its time. "Around 40 were abducted there", of 251; or "the two who are dead"; not "the 40 hostages", "40 are still held".
 */
export function isLikelyOfSome(side: Side, { place, values }: Series): boolean {
  const { claim, context, quantity, reading } = side
  const number = quantity.high ?? quantity.low
  if (place === null || number === null || quantity.unit !== null) return false
  if (context.presupposed !== null && context.counted.length > 0) return false
  if (nounOf(side)?.isPerson === false) return false
  const day = claim.asOf?.to ?? reading.article.published ?? ''
  const { low, high } = values.findLast(({ from }) => from === null || from <= day) ??
    values[0] ?? { low: null, high: null }
  const value = low ?? high
  if (value === null || number >= value || isOfSameOrder(number, value)) return false
  return context.presupposed !== null || !context.scope.some(({ normal }) => OF_ALL.test(normal))
}
