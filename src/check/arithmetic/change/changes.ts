import { minus, quotient, times } from '../../../base/interval.ts'
import { sideOf } from '../../../claim/side.ts'
import { type ChangeClass, changeWords } from '../../../english/words/changes.ts'
import { type Interval, isFraction, isShare, type Quantity } from '../../../model/index.ts'
import { findPhrases, type PhraseMatch, phrase } from '../../../sentence/phrase.ts'
import { printed } from '../../../wording/as-printed.ts'
import { interval, percent, withUnit } from '../../../wording/words.ts'
import { type Calculation, hundredths, type Relation } from '../relation.ts'
import { type Ends, endsOf, FROM_TO, isAmountOf, isOfExchangeRate, TO_FROM } from './from-to.ts'

const pattern = (kind: ChangeClass): string => [...changeWords(kind)].join('|')

const UP = `(?<up>${pattern('increase')})`
const DOWN = `(?<down>${pattern('decrease')})`
const ROSE = `(?<!\\p{L})(?<up>${pattern('up')}|gained)`
const FELL = `(?<!\\p{L})(?<down>${pattern('down')})`
const A_STEP = [UP, DOWN].flatMap((noun) => [`an? (?:[\\p{L}]+ )?${noun} of {step}`, `an? {step} ${noun}`]).join('|')
const TAIL = `(?:, | – | \\()(?:(?:or |which is |representing |marking )?(?:${A_STEP})|(?<up>up)(?: by)? {step}|(?<down>down)(?: by)? {step})`

const APART = ['(?<up>premium)', '(?<down>discount)']
  .flatMap((noun) => [`an? ${noun} of {step}`, `an? {step} ${noun}`])
  .join('|')
const ABOVE_OR_BELOW = `{new}~,? (?:(?:or|which is|which represents|representing) )?(?:${APART})`

const CHANGES = [
  // "from 40 to 50, an increase of 25 per cent", "from 40 in May to 50 in June, a 25 per cent rise"
  phrase(`${FROM_TO}~${TAIL}`),
  // "rose to 50 from 40, up 25 per cent"
  phrase(`${TO_FROM}~${TAIL}`),
  // "an increase of 25 per cent from 40 to 50"
  phrase(`(?:${A_STEP}) ${FROM_TO}`),
  // "rose 25 per cent from 40 to 50", "were down by 20 per cent to 40 from 50"
  ...[ROSE, FELL].flatMap((moved) => [
    phrase(`${moved}(?: by)? {step}~,? ${FROM_TO}`),
    phrase(`${moved}(?: by)? {step}~,? ${TO_FROM}`),
    // "rose 10, or 25 per cent, from 40 to 50"
    phrase(`${moved}(?: by)? {amount}~(?:,? or | \\(){step}(?:,|\\))? ${FROM_TO}`),
    phrase(`${moved}(?: by)? {amount}~(?:,? or | \\(){step}(?:,|\\))? ${TO_FROM}`),
  ]),
  // "grew 25 per cent to 50, against 40 a year before"
  ...[ROSE, FELL].map((moved) =>
    phrase(
      `${moved}(?: by)? {step}~? to {new}~?,? (?:against|versus) {old}(?=[,.;]|$| (?:a year|in|last|the year|for the same) )`,
    ),
  ),
  // "The toll of 86 is 16 more than last year's 70"
  phrase(
    "{new}~? (?:was|is|were|are) {step} (?:[\\p{L}]+ )?(?<up>more|higher) than (?:the |{@then}'s |last [\\p{L}]+'s )?{old}",
  ),
  phrase(
    "{new}~? (?:was|is|were|are) {step} (?:[\\p{L}]+ )?(?<down>fewer|less|lower) than (?:the |{@then}'s |last [\\p{L}]+'s )?{old}",
  ),
  // "reduced by 10 to 40 from 50"
  phrase(`by {step}~,? ${TO_FROM}`),
  // "earned 50 million, up from 40, a rise of 25 per cent"
  phrase(`{new}~,? (?:up|down) from {old}~?, an? (?:[\\p{L}]+ )?(?:${UP}|${DOWN}) of {step}`),
  // "output of 50 was 25 per cent more than the 40 of 1986"
  phrase("{new}~? (?:was|is|were|are) {step} (?<up>more|higher|up) (?:than|on|from) (?:the |last year's )?{old}"),
  phrase(
    "{new}~? (?:was|is|were|are) {step} (?<down>fewer|less|lower|down) (?:than|on|from) (?:the |last year's )?{old}",
  ),
  // "raise the payment by 59 per cent – from $44 to $70"
  phrase(`by {step}(?:,|:| –| \\()? ?${FROM_TO}`),
  // "$112 million, up 12 per cent from $100 million"
  phrase('{new},? (?:which is )?(?<up>up) {step} from {old}'),
  phrase('{new},? (?:which is )?(?<down>down) {step} from {old}'),
  // "70 cars, 20 more than the 50 of last year"
  phrase("{new}~, {step} (?:[\\p{L}]+ )?(?<up>more|higher) than (?:the |last year's )?{old}"),
  phrase("{new}~, {step} (?:[\\p{L}]+ )?(?<down>fewer|less|lower) than (?:the |last year's )?{old}"),
  // "bonds at $262, a premium of 9.6 per cent over the closing price of $239", "a 9.6 per cent discount to today's $239"
  phrase(`${ABOVE_OR_BELOW} (?:over|to|on|above|below|from)(?: [\\p{L}'-]+){0,7}? {old}`),
]

/** The size of a change against the old and the new value. */
export const changes: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    for (const found of findPhrases(CHANGES, marked)) {
      const step = found.numbers.step as number
      const change = reading.quantities[step] as Quantity
      const ends = OTHER_STEP.test(found.text) || isMultiple(change) ? null : endsOf(found, reading)
      if (!ends || (isOfPrices(found) && ends.before.unit === null)) continue
      const stated = wayOf(found, change, ends)
      const way = isOfExchangeRate(marked.words) ? moved(ends) : stated
      const sum = changeOf(ends, change, way, `${stated} ${printed(sideOf(reading, step))}`)
      if (sum) yield { of: step, from: ends.indices, ...sum }
    }
  }
}

/** Tells whether the words are those of two prices: a premium of something that is counted is what is paid for it. */
const isOfPrices = ({ words }: PhraseMatch): boolean => /^(?:premium|discount)$/i.test(words.up ?? words.down ?? '')

/** Tells whether the step is how many times as much the new value is: "a jump of twenty times". */
const isMultiple = ({ unit, counted }: Quantity): boolean => unit === 'time' || counted === 'time'

/** Returns which way the words say that a value moved; that in which it did move where they do not say. */
function wayOf({ words }: PhraseMatch, { change }: Quantity, ends: Ends): 'up' | 'down' {
  if (words.down !== undefined) return 'down'
  if (words.up !== undefined) return 'up'
  return change ?? moved(ends)
}

const moved = ({ before, after }: Ends): 'up' | 'down' => ((after.low ?? 0) < (before.low ?? 0) ? 'down' : 'up')

/** Words that show that the step is not the one between the two values. */
const OTHER_STEP =
  /\band (?!(?:an?|one|half|[\p{Lu}\uE000\uE001])\b)\p{L}+ (?:the|its|their|his|her|an?)\b|\b(?:compared|comparable|same|like|basis|adjusted|constant|organic|underlying|average|annual|annually|yearly|real|split|terms|each|per|another|further|record|target|range|between)\b/iu

export type Change = Pick<Calculation, 'allows' | 'says' | 'printed' | 'working' | 'result'>

/** Returns by how much two values differ, in the unit of the step, positive in the direction stated; null where that is not known. */
export function changeOf({ before, after }: Ends, step: Quantity, way: 'up' | 'down', said: string): Change | null {
  const difference = (a: Interval, b: Interval): Interval => (way === 'up' ? minus(b, a) : minus(a, b))
  const exact = difference(before, after)
  const allows = difference(before.accepts, after.accepts)
  const working = (result: string) =>
    `From ${before.text} to ${after.text} is ${(after.low as number) < (before.low as number) ? 'down' : 'up'} ${result}`
  if ((step.unit === 'percent' && before.unit !== 'percent') || (isFraction(step) && !isShare(before))) {
    const result = percent(sizeOf(times(quotient(exact, before), 100)))
    return {
      allows: times(quotient(allows, before.accepts), 100),
      says: hundredths(step),
      printed: said,
      working: working(result),
      result,
    }
  }
  const inPoints = before.unit === 'percent' && step.unit === 'percentage point'
  if (before.unit === 'percent' ? !inPoints : !isAmountOf(step, before)) return null
  const result = withUnit(interval(sizeOf(exact)), step.unit)
  return { allows, printed: said, working: working(result), result }
}

const sizeOf = ({ low, high }: Interval): Interval => ({ low: low && Math.abs(low), high: high && Math.abs(high) })
