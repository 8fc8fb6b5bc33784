import type { Side } from '../claim/side.ts'
import type { RuleSet, Units } from '../model/index.ts'
import { acceptedIn, periodOf, statedBy } from './reference.ts'
import { liesBeyond } from './standing.ts'

/**
 * Tells how two numbers of one fact that only rises or falls stand to each other: `ahead`, the later one has moved on as it may;
 * `back`, it has moved the other way; null where the rules give no direction, or the numbers are for times that are not known or
 * the wrong way round.
 */
export function movedOn(earlier: Side, later: Side, rules: RuleSet, units: Units): 'ahead' | 'back' | null {
  const [before, after] = [statedBy(earlier, rules), statedBy(later, rules)]
  if (!before || !after || before.series !== after.series || after.series.direction === null) return null
  const [then, now] = [periodOf(before), periodOf(after)]
  const [first, second] = [acceptedIn(before.fact, earlier, units), acceptedIn(after.fact, later, units)]
  if (!then || !now || !first || !second || then.to >= now.from) return null
  if (liesBeyond(second, first, after.series)) return 'ahead'
  return liesBeyond(first, second, after.series) ? 'back' : null
}
