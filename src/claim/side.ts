import type { Claim, ClaimContext, Quantity, Reading, Sentence } from '../model/index.ts'

/** One side of a comparison: a claim with all that is needed to compare and quote it. */
export interface Side {
  reading: Reading
  claim: Claim
  quantity: Quantity
  context: ClaimContext
  sentence: Sentence
}

/** Returns claim `index` of a reading as a side. */
export function sideOf(reading: Reading, index: number): Side {
  return {
    reading,
    claim: reading.claims[index] as Claim,
    context: reading.contexts[index] as ClaimContext,
    quantity: reading.quantities[index] as Quantity,
    sentence: reading.sentences[reading.sentenceOf[index] as number] as Sentence,
  }
}

/** Returns all claims of a reading as sides, in the order of the text. */
export const sidesOf = (reading: Reading): Side[] => reading.claims.map((_, i) => sideOf(reading, i))
