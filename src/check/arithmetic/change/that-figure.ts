import type { Quantity } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { isPlain, type Relation, sameOnceStated } from '../relation.ts'
import { changeOf } from './changes.ts'

const THAT = '^(?:that|this|it)(?: [\\p{Ll}]+)? (?:is|was|marks|marked)'
const OF_OLD = "(?: [\\p{L}'-]+| \uE001(?:'s)?){0,7}? {old}"
const RISE = '(?<up>rise|increase|jump|gain)'
const FALL = '(?<down>fall|decrease|drop|decline)'

/** "That figure is 5 per cent higher than last year's total of 50 million", "That was an increase of 5 per cent on the 50 million of 2021" */
const CHANGES = [
  phrase(`${THAT} {step} (?<up>more|higher|above|up)${OF_OLD}`),
  phrase(`${THAT} {step} (?<down>fewer|less|lower|below|down)${OF_OLD}`),
  ...[RISE, FALL].flatMap((noun) => [
    phrase(`${THAT} an? {step} ${noun} (?:from|on|over)${OF_OLD}`),
    phrase(`${THAT} an? ${noun} of {step} (?:from|on|over)${OF_OLD}`),
  ]),
]

/** A change from an old value to the only number of its kind in the sentence before: "Grants came to $53.4 million. That figure is 5 per cent higher than …". */
export const thatFigure: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const [index, marked] of markedSentences.entries()) {
    for (const { numbers, words } of findPhrases(CHANGES, marked)) {
      const { step, old } = numbers as Record<'step' | 'old', number>
      const before = quantities[old] as Quantity
      const now = valueBefore(before, markedSentences[index - 1], marked, quantities)
      if (now === null) continue
      const way = words.up === undefined ? 'down' : 'up'
      const change = quantities[step] as Quantity
      const sum = changeOf(
        { before, after: quantities[now] as Quantity, indices: [] },
        change,
        way,
        `${way} ${change.text}`,
      )
      if (sum) yield { of: step, from: [old, now], ...sum, severity: 'warning' }
    }
  }
}

/** Returns the only number of the sentence before, in its passage, that an old value may be one of; null for none or several. */
function valueBefore(
  old: Quantity,
  before: MarkedSentence | undefined,
  { sentence }: MarkedSentence,
  quantities: readonly Quantity[],
): number | null {
  if (before?.sentence.passage !== sentence.passage || !isPlain(old)) return null
  const like = before.numbers.filter((i) => sameOnceStated(quantities[i] as Quantity, old))
  const [only, ...more] = like
  return only !== undefined && more.length === 0 && isPlain(quantities[only] as Quantity) ? only : null
}
