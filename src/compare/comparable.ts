import type { Side } from '../claim/side.ts'
import { type Interval, isFraction, type Units } from '../model/index.ts'
import { acceptedOf, fits, fitsAsWritten } from './accepted.ts'
import { askAge } from './questions/age.ts'
import { askChange } from './questions/change.ts'
import { askContext, askScale } from './questions/context.ts'
import { askCounted } from './questions/counted.ts'
import { askModality, askStage } from './questions/firmness.ts'
import { isLabel } from './questions/label.ts'
import { askPlace } from './questions/place.ts'
import type { Nearness, Question } from './questions/question.ts'
import { askTime } from './questions/time.ts'
import { askVerb } from './questions/verb.ts'
import { ratesConvert } from './rate.ts'
import { mayBeSameSource } from './same-source.ts'

/** Why two claims cannot be compared. */
export type Obstacle =
  | 'modality'
  | 'fact'
  | 'unit'
  | 'rate'
  | 'idiom'
  | 'label'
  | 'fraction'
  | 'age'
  | 'part'
  | 'old-value'
  | 'more'
  | 'stage'
  | 'change'
  | 'scale'
  | 'counted'
  | 'verb'
  | 'place'
  | 'time'
  | 'source'
  | 'context'
  | 'slot'

/** Whether two claims are about the same thing, and if so, whether their numbers fit. */
export type Comparison =
  | { comparable: false; obstacle: Obstacle; why: string }
  | { comparable: true; meets: boolean; earlier: Interval; later: Interval }

/** Compares two claims; the first obstacle found is the reason why they cannot be compared. */
export function compare(earlier: Side, later: Side, nearness: Nearness, units: Units): Comparison {
  for (const [obstacle, ask] of QUESTIONS) {
    const why = ask(earlier, later, nearness)
    if (why !== null) return { comparable: false, obstacle, why }
  }
  return fitOf(earlier, later, nearness, units)
}

/** Tells whether two claims about the same thing have numbers that fit. */
export function fitOf(earlier: Side, later: Side, nearness: Nearness, units: Units): Comparison {
  const accepted = acceptedOf(earlier, later, units)
  if (accepted === null) {
    return { comparable: false, obstacle: 'unit', why: `${unitName(earlier)} and ${unitName(later)} do not convert` }
  }
  const meets = (nearness === 'pair' ? fitsAsWritten : fits)(earlier, later, accepted)
  return { comparable: true, meets, ...accepted }
}

const unitName = (side: Side): string => side.quantity.unit ?? 'a count'

/** What is asked of two claims, in this order; an answer is the reason why they cannot be compared. */
export const QUESTIONS: readonly (readonly [Obstacle, Question])[] = [
  ['modality', askModality],
  ['fact', askFact],
  ['rate', (a, b) => (ratesConvert(a.quantity.per, b.quantity.per) ? null : 'the rates differ')],
  ['idiom', (a, b) => ([a, b].some(isIdiom) ? '"one" may be a pronoun' : null)],
  ['label', (a, b) => ([a, b].some(isLabel) ? 'one is a label, as in "part 2"' : null)],
  ['fraction', (a, b) => (isFraction(a.quantity) === isFraction(b.quantity) ? null : 'only one is a fraction')],
  ['age', askAge],
  ['unit', (a, b) => (isMeasure(a) === isMeasure(b) || a.context.isAge ? null : 'one is a count, the other a measure')],
  ['old-value', (a, b) => ([a, b].some((s) => s.quantity.role === 'from') ? 'one is the value before a change' : null)],
  [
    'part',
    (a, b) =>
      (a.quantity.role === 'part') === (b.quantity.role === 'part') ? null : 'only one is a part of another number',
  ],
  [
    'more',
    (a, b) =>
      a.context.isAdditional === b.context.isAdditional ? null : 'only one is an addition, as in "three more"',
  ],
  ['stage', askStage],
  ['change', askChange],
  ['counted', askCounted],
  ['verb', askVerb],
  ['place', askPlace],
  ['time', askTime],
  ['source', askSource],
  ['scale', askScale],
  ['context', askContext],
]

function askFact(a: Side, b: Side): string | null {
  return a.claim.fact === b.claim.fact
    ? null
    : `one states ${a.claim.fact ?? 'no fact'}, the other ${b.claim.fact ?? 'none'}`
}

const isMeasure = ({ quantity }: Side): boolean => quantity.unit !== null

/** Tells whether the number is the word "one", as in "one of which", "the one". */
const isIdiom = ({ quantity }: Side): boolean => /^one$/i.test(quantity.text)

/** Asks whether both have one source, and returns why not: another source does not contradict. "The ministry" may be "the health ministry"; the army is not. */
function askSource(a: Side, b: Side): string | null {
  const [first, second] = [a.claim.attribution, b.claim.attribution]
  if (first === null || second === null || mayBeSameSource(first, second)) return null
  return `${first} is not ${second}`
}
