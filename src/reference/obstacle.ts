import type { Side } from '../claim/side.ts'
import { isVerb } from '../grammar/word-class.ts'
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
  if (isOfTwoDeeds(side)) return 'it is one number for two things that were done, as in "killing and abducting 1,400"'
  return countsOnlySome(side, fact) ? 'it counts only some of them' : null
}

/** Tells whether a number is the object of two verbs, of which each may have had a part of it: "killed and kidnapped 1,400 people". */
const isOfTwoDeeds = ({ context: { tokens, governors, at: number } }: Side): boolean =>
  governors.some(
    ({ at, as, describes }) =>
      as === 'object' &&
      !describes &&
      at < number && // not "251 people were abducted and taken away", which are the same
      isVerb(tokens[at]) &&
      /^(and|or)$/.test(tokens[at - 1]?.normal ?? '') &&
      isVerb(tokens[at - 2]),
  )
