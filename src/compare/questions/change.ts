import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'

export function askChange(a: Side, b: Side): string | null {
  if ((a.quantity.change === null) !== (b.quantity.change === null)) return 'one is a change, the other is not'
  const isStepToValue = (step: Side, value: Side) => value.quantity.role === 'to' && isStep(step)
  return isStepToValue(a, b) || isStepToValue(b, a) ? 'one is a change, the other the value after a change' : null
}

/** Tells whether the number is the size of a change, with no "to" between it and the verb: "fell seven million", "rose by 40". */
function isStep({ context: { tokens, at } }: Side): boolean {
  const before = tokens[at - 1]?.normal === 'by' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && [meaningOf('rise'), meaningOf('fall')].includes(meaningOf(before.lemma))
}
