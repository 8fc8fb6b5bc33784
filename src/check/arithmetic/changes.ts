import type { Interval, Quantity } from '../../model/index.ts'
import { minus, quotient, times } from '../interval.ts'
import { find, phrase } from '../phrase.ts'
import { interval, percent, withUnit } from '../words.ts'
import { type Calculation, hundredths, isPlain, type Relation, sameMeasure } from './relation.ts'

const UP = '(?<up>increase|rise|gain|jump|growth|climb|surge|hike|improvement)'
const DOWN = '(?<down>decrease|fall|drop|decline|loss|cut|reduction|plunge|slump)'
const ROSE =
  '(?<up>rises?|rose|risen|rising|grow|grew|grown|growing|increased?|increasing|jumped|climbed|surged|soared|gained|up)'
const FELL =
  '(?<down>falls?|fell|fallen|falling|dropped|dropping|declined?|declining|decreased?|slid|plunged|slumped|shrank|down)'
const A_STEP = [UP, DOWN].flatMap((noun) => [`an? (?:[\\p{L}]+ )?${noun} of {step}`, `an? {step} ${noun}`]).join('|')
const TAIL = `(?:, | – | \\()(?:(?:or |which is |representing |marking )?(?:${A_STEP})|(?<up>up) {step}|(?<down>down) {step})`

const CHANGES = [
  // "from 40 to 50, an increase of 25 per cent", "from 40 in May to 50 in June, a 25 per cent rise"
  phrase(`from {old}~ to {new}~${TAIL}`),
  // "rose to 50 from 40, up 25 per cent"
  phrase(`to {new}~ from {old}~${TAIL}`),
  // "an increase of 25 per cent from 40 to 50"
  phrase(`(?:${A_STEP}) from {old} to {new}`),
  // "rose 25 per cent from 40 to 50", "were down by 20 per cent to 40 from 50"
  ...[ROSE, FELL].flatMap((moved) => [
    phrase(`${moved}(?: by)? {step}~,? from {old}~ to {new}`),
    phrase(`${moved}(?: by)? {step}~,? to {new}~,? from {old}`),
  ]),
  // "$112 million, up 12 per cent from $100 million"
  phrase('{new},? (?:which is )?(?<up>up) {step} from {old}'),
  phrase('{new},? (?:which is )?(?<down>down) {step} from {old}'),
  // "70 cars, 20 more than the 50 of last year"
  phrase("{new}~, {step} (?:[\\p{L}]+ )?(?<up>more|higher) than (?:the |last year's )?{old}"),
  phrase("{new}~, {step} (?:[\\p{L}]+ )?(?<down>fewer|less|lower) than (?:the |last year's )?{old}"),
]

/** An old value, a new one, and by how much it changed. */
export const changes: Relation = function* ({ reading: { quantities }, statements }) {
  for (const statement of statements) {
    for (const { numbers, words, text } of find(CHANGES, statement)) {
      if (UNEVEN.test(text)) continue
      const { old, new: current, step } = numbers as Record<'old' | 'new' | 'step', number>
      const [before, after, change] = [old, current, step].map((i) => quantities[i]) as Three
      if (!isPlain(before) || !isPlain(after) || !sameKind(before, after) || isMultiple(change)) continue
      const sum = changeOf(before, after, change, words.down === undefined ? 1 : -1)
      if (sum) yield { of: step, from: [old, current], ...sum }
    }
  }
}

/** Words that say that the step is not that between the two values. */
const UNEVEN =
  /\b(?:comparable|same|like|basis|adjusted|constant|organic|underlying|average|annual|annually|yearly|real|split|terms|each|per|another|further|record|target|range|between)\b/i

/** "fell to 21,110 tonnes from 51,722": the unit is said once. */
const sameKind = (a: Quantity, b: Quantity): boolean =>
  sameMeasure(a, { ...b, unit: b.unit ?? a.unit, per: b.per ?? a.per }) ||
  sameMeasure({ ...a, unit: a.unit ?? b.unit, per: a.per ?? b.per }, b)

/** "fivefold", "three times" */
const isMultiple = ({ text }: Quantity): boolean => /fold$|times$/i.test(text)

type Three = [Quantity, Quantity, Quantity]
type Sum = Pick<Calculation, 'allows' | 'says' | 'working' | 'result'>

/** By how much two values differ, in the unit of the step, positive in the direction said; null where that is not known. */
function changeOf(before: Quantity, after: Quantity, step: Quantity, way: 1 | -1): Sum | null {
  const difference = (a: Interval, b: Interval): Interval => (way === 1 ? minus(b, a) : minus(a, b))
  const exact = difference(before, after)
  const allows = difference(before.accepts, after.accepts)
  const working = `From ${before.text} to ${after.text} is`
  if (step.unit === 'percent' && before.unit !== 'percent') {
    const result = percent(times(quotient(exact, before), 100))
    return {
      allows: times(quotient(allows, before.accepts), 100),
      says: hundredths(step),
      working: `${working} ${result}`,
      result,
    }
  }
  const inPoints = before.unit === 'percent' && step.unit === 'percentage point'
  if (before.unit === 'percent' ? !inPoints : !sameMeasure(step, before)) return null
  const result = withUnit(interval(exact), step.unit)
  return { allows, working: `${working} ${result}`, result }
}
