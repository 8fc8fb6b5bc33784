import { type Side, sideOf } from '../claim/side.ts'
import {
  isShare,
  type NumberAttribute,
  type Quantity,
  type Stage,
  type StatementOf,
  type Subject,
} from '../model/index.ts'
import { dimensionOf } from '../quantity/index.ts'
import { agesIn } from './ages.ts'
import { isCorrection } from './correction.ts'
import { type RowReader, saidAt, type Text } from './text.ts'

/** Every claim, as the count, measure, share, change or age that it states. */
export const numbers: RowReader<NumberAttribute> = {
  attributes: ['count', 'amount', 'size', 'duration', 'share', 'rate', 'change', 'age'],
  read: (text) => text.once(numberRows),
}

/** Returns the row of each claim, in the order of the claims. */
export const numberRows = (text: Text): StatementOf<NumberAttribute>[] =>
  text.reading.claims.map((_, index) => rowOf(text, index))

function rowOf(text: Text, index: number): StatementOf<NumberAttribute> {
  const side = sideOf(text.reading, index)
  const { claim, quantity, context } = side
  const { start, end } = context.quantity.said
  const at = { start, end, sentence: text.reading.sentenceOf[index] as number }
  const aged = text.once(agesIn).get(index)
  return {
    attribute: aged || context.isAge ? 'age' : attributeOf(quantity),
    subject: aged?.subject ?? subjectOf(side, index),
    value: quantity,
    said: saidAt(text, at),
    at,
    when: aged?.when ?? (claim.asOf === null ? [] : [claim.asOf]),
    where: claim.place,
    attribution: claim.attribution,
    modality: claim.modality,
    stage: aged?.isAtUnstatedTime ? 'unstated-time' : stageOf(side),
    source: { kind: 'claim', index },
  }
}

function attributeOf(quantity: Quantity): NumberAttribute {
  const { unit, per, change, role } = quantity
  if (change !== null && role !== 'from' && role !== 'to') return 'change'
  if (isShare(quantity)) return 'share'
  if (per !== null || unit?.includes(' per ')) return 'rate'
  if (unit === null) return 'count'
  const dimension = dimensionOf(unit)
  if (dimension === 'money') return 'amount'
  if (dimension === 'ratio') return 'share'
  return dimension === 'duration' ? 'duration' : 'size'
}

function subjectOf(
  { claim: { fact, verb }, quantity: { counted }, context: { phrase } }: Side,
  index: number,
): Subject {
  const key = fact !== null ? `fact:${fact}` : counted !== null ? `counted:${counted}` : `claim:${index}`
  return { kind: 'counted', key, fact, counted, words: phrase, verb }
}

/** Returns the stage of a claim; in a paragraph that corrects, that of the right figure. */
const stageOf = (side: Side): Stage =>
  side.claim.stage !== 'withdrawn' && isCorrection(side) ? 'correction' : side.claim.stage
