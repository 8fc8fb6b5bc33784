import { sideOf } from '../../../claim/side.ts'
import type { Quantity, Reading } from '../../../model/index.ts'
import type { PhraseMatch } from '../../../sentence/phrase.ts'
import { wordsAround } from '../../../wording/as-printed.ts'
import { isPlain, sameMeasure, sameOnceStated, withoutRate } from '../relation.ts'

/** "from 40 in May to 50 in June"; also two numbers that were read as one range. */
export const FROM_TO = 'from (?:{old}~ to {new}|{range})'
/** "to 50 in June from 40 in May" */
export const TO_FROM = 'to {new}~,? from {old}'

const CURRENCY =
  '(?:the (?:[\\p{L}-]+ )?(?:dollar|euro|yen|won|yuan|pound|mark|franc|peso|rupee|rouble|ruble|crown|krona|lira|real|rand|baht|ringgit)|sterling)'
/** Words of a rate that falls as the thing it is of rises: yen to the dollar. */
const RATE = new RegExp(
  `\\p{L}/\\p{L}|\\b${CURRENCY} (?:ended|closed|opened|traded|was quoted|was fixed|finished)\\b|\\brates? (?:for|of) ${CURRENCY}(?!\\p{L})|\\bexchange rates?\\b|\\bagainst the\\b|\\bto the (?:dollar|pound|euro)\\b`,
  'iu',
)

/** Tells whether a sentence speaks of the rate of a currency, which does not say which way its figure moves. */
export const isOfExchangeRate = (sentence: string): boolean => RATE.test(sentence)

/** The old and the new value of a change. */
export interface Ends {
  before: Quantity
  after: Quantity
  /** Indices of the quantities that they come from. */
  indices: number[]
}

/** Returns the values that a phrase made of the above matched; null where they are not two plain numbers of one measure. */
export function endsOf({ numbers }: PhraseMatch, reading: Reading): Ends | null {
  const { quantities } = reading
  if (numbers.range !== undefined)
    return isBounded(numbers.range, reading) ? null : endsOfRange(quantities[numbers.range] as Quantity, numbers.range)
  const { old, new: current } = numbers as Record<'old' | 'new', number>
  const [before, after] = [quantities[old], quantities[current]] as [Quantity, Quantity]
  return isPlain(before) && isPlain(after) && sameOnceStated(before, after)
    ? { before, after, indices: [old, current] }
    : null
}

/** Tells whether its first end is a bound, which the range does not keep: "from more than 40 to 50". */
const isBounded = (range: number, reading: Reading): boolean =>
  !reading.quantities[range]?.approximate &&
  !/\bfrom\s+(?:(?:just|only)\s+)?$/i.test(wordsAround(sideOf(reading, range)).before)

function endsOfRange(range: Quantity, index: number): Ends | null {
  const { low, high, accepts, bound } = range
  const [first, second] = range.text.split(' to ')
  if (bound !== 'between' || low === null || high === null || !first || !second) return null
  if (accepts.low === null || accepts.high === null) return null
  const end = (value: number, slack: number, text: string): Quantity => ({
    ...range,
    low: value,
    high: value,
    bound: 'exact',
    accepts: { low: value - slack, high: value + slack },
    text,
  })
  return { before: end(low, low - accepts.low, first), after: end(high, accepts.high - high, second), indices: [index] }
}

/** Tells whether a step may be by how much a value changed; its unit or rate may be stated once: "rose 1.18 … to 4.16 dollars a barrel". */
export const isAmountOf = (step: Quantity, value: Quantity): boolean =>
  sameMeasure(
    { ...step, unit: withoutRate(step.unit ?? value.unit) },
    { ...value, unit: withoutRate(value.unit ?? step.unit), per: step.per },
  )
