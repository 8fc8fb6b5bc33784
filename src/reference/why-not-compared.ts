import type { Side } from '../claim/side.ts'
import type { RuleSet, Units } from '../model/index.ts'
import { isLikelyOfSome } from './far-below.ts'
import { obstacleTo } from './obstacle.ts'
import { acceptedIn, seriesFor, statedBy, valuesAt } from './reference.ts'
import { whenOf } from './when.ts'

/** Returns why a claim that states a fact is not compared with its values, in words; null where it is. */
export function whyNotCompared(side: Side, rules: RuleSet, units: Units): string | null {
  const fact = rules.facts.find(({ id }) => id === side.claim.fact)
  if (!fact) return null
  const obstacle = obstacleTo(side, fact)
  if (obstacle !== null) return obstacle
  const stated = statedBy(side, rules)
  const { place } = side.claim
  const series = seriesFor(side, fact, rules)
  if (series && isLikelyOfSome(side, series))
    return 'it is far below the value, so likely of some of them, or about something else'
  if (!stated) return place === null ? 'it names no place with values' : `there are no values for ${place}`
  if (!acceptedIn(fact, side, units)) return "its unit does not convert to the fact's"
  const when = whenOf(stated)
  if ('why' in when) return when.why
  return valuesAt(stated).length === 0 ? 'there is no value for its day' : null
}
