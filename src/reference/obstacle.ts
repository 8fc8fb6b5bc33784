import type { Side } from '../claim/side.ts'
import type { Fact } from '../model/index.ts'
import { countsOnlySome } from './only-some.ts'

/** Returns why a claim that states a fact does not give its whole number at that time, in words; null where it does. */
export function obstacleTo(side: Side, fact: Fact): string | null {
  const { claim, quantity, context } = side
  if (claim.modality !== 'asserted') return `it is ${claim.modality}, not asserted`
  if (quantity.role === 'part') return 'it is a part of another number'
  if (quantity.role === 'from') return 'it is the old value of a change'
  if (quantity.change !== null) return `it says by how much something went ${quantity.change}`
  if (quantity.vague) return 'its words give no exact number'
  if (context.isAge) return "it is somebody's age"
  if (claim.stage === 'past') return 'it is about an early stage, as in "at first"'
  if (claim.stage === 'withdrawn') return 'the text calls it wrong'
  if (context.isAtUnstatedTime) return 'it is about a time that it does not name'
  if (context.isAdditional) return 'it is an addition, as in "three more"'
  return countsOnlySome(side, fact) ? 'it counts only some of them' : null
}
