import { intersects, widen } from '../../../base/interval.ts'
import type { Interval, Quantity, Reading } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { significantDigits, slipFinder } from '../../../slip/index.ts'
import { isPlain, sameOnceStated } from '../relation.ts'

/** A plain number of a sentence, by its index in the reading. */
export interface Figure {
  index: number
  quantity: Quantity
}

/** The only numbers of a sentence, or of two that follow each other, in order, with the words, lower case. */
export interface Few {
  figures: readonly Figure[]
  /** The words of the sentence, or of the second of two, with marks for its numbers and dates. */
  words: string
  /** How many of the numbers stand in the sentence before. */
  before: number
}

/** Numbers that are added up, at most. */
const MOST = 5

/** Yields three plain numbers or a few more that stand alone in a sentence, or three in two sentences of a passage. */
export function* fewIn(reading: Reading, markedSentences: readonly MarkedSentence[]): Generator<Few> {
  let last: MarkedSentence | null = null
  for (const marked of markedSentences) {
    const [own, before] = [numbersOf(marked, reading), last === null ? [] : numbersOf(last, reading)]
    if (own.length >= 3 && own.length <= MOST) yield* few(own, marked, 0, reading)
    else if (last?.sentence.passage === marked.sentence.passage && own.length > 0 && own.length + before.length === 3)
      yield* few([...before, ...own], marked, before.length, reading)
    last = marked
  }
}

const numbersOf = ({ numbers }: MarkedSentence, { quantities }: Reading): number[] =>
  numbers.filter((index) => !isYear(quantities[index] as Quantity))

const isYear = ({ unit, text }: Quantity): boolean => unit === null && /^(?:1[0-9]|20)\d\d$/.test(text)

function* few(
  indices: readonly number[],
  { lower }: MarkedSentence,
  before: number,
  { quantities, contexts }: Reading,
): Generator<Few> {
  const figures = indices.map((index) => ({ index, quantity: quantities[index] as Quantity }))
  if (figures.some(({ index, quantity }) => contexts[index]?.isAge || !isOne(quantity))) return
  yield { figures, words: lower, before }
}

/** Tells whether it is one plain number above zero. */
const isOne = (quantity: Quantity): boolean =>
  isPlain(quantity) && quantity.low === quantity.high && (quantity.low as number) > 0

/** Tells whether two numbers are of one measure; of things without a unit, of the same things unless one says none. */
export const isOneKind = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  sameOnceStated(a, b) && ((a.unit ?? b.unit) === null || (isUnstated(a) && isUnstated(b)))

const isUnstated = ({ unit, counted }: Quantity): boolean => unit !== null || counted === null

/** Tells whether a number may be the result with its parts rounded down, not to the nearest: as much room again on each side. */
export const isRoundedDown = ({ accepts }: Quantity, allows: Interval): boolean =>
  allows.low !== null && allows.high !== null && intersects(widen(allows, (allows.high - allows.low) / 2), accepts)

/** Tells whether a number of two digits or more is one digit, or two swapped, away from what it should be. */
export function isDigitSlip({ quantity }: Figure, allows: Interval): boolean {
  if (significantDigits(quantity) < 2) return false
  const slip = isRoundedDown(quantity, allows) ? null : slipFinder(quantity)(allows)
  return slip !== null && (slip.kind === 'swapped-digits' || slip.kind === 'wrong-digit')
}

/** Returns the value of a number. */
export const sizeOfFigure = ({ quantity }: Figure): number => quantity.low as number
