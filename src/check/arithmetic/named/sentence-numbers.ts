import { isShare, type Quantity, type Reading } from '../../../model/index.ts'
import { type MarkedSentence, NUMBER_MARK } from '../../../sentence/marked-sentence.ts'
import { isPlain } from '../relation.ts'

/** A number of a sentence, with the words up to the numbers beside it. */
export interface SentenceNumber {
  index: number
  quantity: Quantity
  before: string
  after: string
}

/** Returns the numbers of a sentence with the words around each; none where one of them is a range, an age, or a vague one, since it may take part too. */
export function sentenceNumbers(
  { words, numbers }: MarkedSentence,
  { quantities, contexts }: Reading,
): SentenceNumber[] {
  const between = words.split(NUMBER_MARK)
  const all = numbers.map((index, i) => ({
    index,
    quantity: quantities[index] as Quantity,
    before: between[i] as string,
    after: between[i + 1] as string,
  }))
  return all.every(({ index, quantity }) => isValue(quantity) && !contexts[index]?.isAge) ? all : []
}

const isValue = (one: Quantity): boolean => isPlain(one) && one.low !== null && one.low === one.high

/** Tells whether a number counts things, or gives an amount in a unit: no share, no rate. */
export const isAmount = ({ quantity }: SentenceNumber): boolean => !isShare(quantity) && quantity.per === null
