import { minus, plus, product, quotient, times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { changeWords } from '../../english/words/changes.ts'
import type { Interval } from '../../model/index.ts'
import type { Tie } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { hundredths } from '../arithmetic/relation.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { type Change, changesIn } from './pairs.ts'
import { isOneMeasure, type Row, size } from './row.ts'
import { hasNear, textBetween, wordsShared } from './words-near.ts'

/** Words that two sentences share, at least, about one change. */
const FEWEST_SHARED = 3
/** Passages between a change and where its size is told apart from it. */
const FAR = 1

/** By how much a value rose or fell, against the old and the new value. */
export const changes: Relating = function* (numbers) {
  const [all, steps] = [changesIn(numbers), stepsBySentence(numbers)]
  const changesOf = Map.groupBy(all, ({ after }) => after.sentence)
  for (const change of all) {
    if (size(change.before) === size(change.after)) continue
    const { sentence } = change.after
    const beside = besides(numbers, steps.get(sentence) ?? [], change)
    if (beside) yield* equations(beside, change, 'words')
    else {
      if (steps.has(sentence) || changesOf.get(sentence)?.length !== 1) continue
      const near = [sentence - 1, sentence + 1].filter(
        (other) => !changesOf.has(other) && steps.get(other)?.length === 1,
      )
      const [step, ...others] = near
        .flatMap((other) => steps.get(other) ?? [])
        .filter((row) => isOfChange(numbers, row, change))
      if (step && others.length === 0) yield* equations(step, change, tieOf(numbers, step, change))
    }
  }
  yield* deals(numbers, all)
}

/** Tells whether the size of a change told in another sentence may be that of this one: near it, and the same way. */
const isOfChange = (numbers: Numbers, step: Row, change: Change): boolean =>
  Math.abs(step.passage - change.after.passage) <= FAR && agrees(step, change) && !isOfOther(numbers, step)

function tieOf(numbers: Numbers, step: Row, change: Change): Tie {
  if (refersBack(numbers, step, change)) return 'words'
  const shared = wordsShared(numbers.wordsOf(step.sentence), numbers.wordsOf(change.after.sentence))
  return shared >= FEWEST_SHARED ? 'subjects' : 'none'
}

/** Words before the size of a change that the sentence before has told: "That is a rise of 27 per cent", "the 27 per cent rise". */
const BACK = /^\W*(?:that|this|it|which)\b[^,;.]{0,30}$|\b(?:the|this|that) $/i

/** Tells whether the size of a change is the first number of the sentence behind it, with words that refer back. */
const refersBack = ({ reading, rows }: Numbers, step: Row, { after }: Change): boolean =>
  step.sentence === after.sentence + 1 &&
  BACK.test(wordsAround(sideOf(reading, step.index)).before) &&
  !rows.some((row) => row.sentence === step.sentence && row.index < step.index)

/** Verbs by which somebody comes to have more or less of what is counted. */
const DEALS =
  /\b(?:bought|buying|purchased|acquired|acquiring|added|sold|selling|disposed of|hired|recruited|laid off)\b/
/** Words of a deal that was not the only one. */
const ALSO = /\b(?:also|another|donated|gave|later|earlier|previously|and sold|and bought)\b/
/** Sentences between a holding and the deal that changed it. */
const DEAL_FAR = 3

/** What was bought or sold, against a holding before and after: "raised its stake to 2,025 shares from 1,808 … bought 217 shares". */
function* deals(numbers: Numbers, all: readonly Change[]): Generator<Equation> {
  for (const change of all) {
    const { after } = change
    if (after.isShare || after.quantity.unit !== null) continue
    const found = numbers.rows.filter(
      (row) =>
        row !== after &&
        row !== change.before &&
        Math.abs(row.sentence - after.sentence) <= DEAL_FAR &&
        isOneMeasure(row, after) &&
        hasNear(numbers, row, DEALS) &&
        !ALSO.test(numbers.wordsOf(row.sentence)),
    )
    const [deal, ...others] = found
    if (deal && others.length === 0) yield* equations(deal, change, 'words')
  }
}

/** Returns the size of a change that stands right before its two values, between them, or right behind: "rose 25 to 50 from 40", "50, up 25 from 40", "50, up from 40, a rise of 25". */
const besides = (numbers: Numbers, steps: readonly Row[], { before, after }: Change): Row | undefined => {
  const [first, last] = before.index < after.index ? [before, after] : [after, before]
  return (
    steps.find((row) => row.index === first.index - 1 && LEADS.test(textBetween(numbers, row, first))) ??
    steps.find(
      (row) =>
        row.index === first.index + 1 && row.index === last.index - 1 && OVER.test(textBetween(numbers, row, last)),
    ) ??
    steps.find(
      (row) =>
        row.index === last.index + 1 && FOLLOWS.test(textBetween(numbers, last, row)) && !isOfOther(numbers, row),
    )
  )
}

/** What stands between the size of a change and the first of its values. */
const LEADS =
  /^[^.;:()\d]{0,60}\b(?:to|from|at|with|totalling|totaling|reaching) (?:a |an |the |about |some |record |[£$€])*$|^ ?[–(-]+ ?(?:to|from) $/
/** What stands between the size of a change and the value that it starts from. */
const OVER = /^(?: [\p{L}-]+){0,3} (?:from|over|on|above|below|than|compared with|against)(?: [\p{L}'-]+){0,4} [£$€]?$/u
/** What stands between the second value and the size of the change. */
const FOLLOWS =
  /^[^.;:]{0,40}[,(–-]+ ?(?:or |marking |representing |which is )?(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:of |by |about |some |[£$€+-])*$/u

/** Tells whether words behind the size of a change say what number it is from or to: then it is that of another change. */
const isOfOther = ({ reading }: Numbers, { index }: Row): boolean =>
  /^(?:\s+[\p{L}-]+){0,3}\s+(?:from|over|on|above|to|higher|lower|more|less)(?:\s+[\p{L}-]+){0,3}\s+[£$€]?\d(?!\d{3}\b[^,\d])/u.test(
    wordsAround(sideOf(reading, index)).after,
  )

/** Returns each change whose size stands beside its two values, with the size. */
export function stepsBeside(numbers: Numbers): { step: Row; change: Change }[] {
  const steps = stepsBySentence(numbers)
  return changesIn(numbers).flatMap((change) => {
    const step = besides(numbers, steps.get(change.after.sentence) ?? [], change)
    return step ? [{ step, change }] : []
  })
}

/** Tells whether a change goes the way of its two values, if its words say which. */
const agrees = ({ quantity: { change } }: Row, { before, after }: Change): boolean =>
  change === null || (change === 'up') === size(after) > size(before)

const NOUN = new RegExp(
  `^(?: (?:up|down|higher|lower|more|less|fewer|off)\\b)|^[^\\p{L}\\d]{0,2}(?:[\\p{L}-]+ )?(?:${[...changeWords('increase', 'decrease')].join('|')})\\b`,
  'iu',
)

/** Tells whether a number is the size of a change: "rose 5 per cent", "the 5 per cent rise". */
const isStep = ({ reading }: Numbers, { quantity, index }: Row): boolean =>
  (quantity.change !== null && quantity.role === null) ||
  NOUN.test(wordsAround(sideOf(reading, index)).after) ||
  (quantity.unit === 'percent' && OFF.test(wordsAround(sideOf(reading, index)).before))

const stepsBySentence = (numbers: Numbers): Map<number, Row[]> =>
  Map.groupBy(
    numbers.rows.filter((row) => isStep(numbers, row)),
    ({ sentence }) => sentence,
  )

const OFF = /\boff (?:about |some |by )?$/i

/** Yields what the size of a change would be by its old and its new value, and what each of these by the others where words tie them. */
function* equations(step: Row, { before, after }: Change, tie: Tie): Generator<Equation> {
  const isPercent = step.isShare
  if (after.isShare || !(isPercent || (tie !== 'none' && isOneMeasure(step, after)))) return
  const [old, now] = [before, after].map(({ quantity }) => quantity.accepts) as [Interval, Interval]
  const by = isPercent ? hundredths(step.quantity) : step.quantity.accepts
  const [from, to, far] = [before, after, step].map(({ quantity }) => quantity.text)
  const rises = size(after) > size(before)
  const told = step.quantity.change ?? (rises ? 'up' : 'down')
  const difference = rises ? minus(now, old) : minus(old, now)
  const rest = { relation: 'change', tie } as const
  yield {
    ...rest,
    of: step,
    from: [before, after],
    allows: isPercent ? times(quotient(difference, old), step.quantity.unit === 'percent' ? 100 : 1) : difference,
    working: `From ${from} to ${to}`,
  }
  if (tie !== 'words') return
  const ends = isPercent ? endsByPercent(old, now, by, told) : endsByAmount(old, now, by, told)
  if (!ends) return
  yield { ...rest, of: after, from: [before, step], allows: ends.now, working: `${from} ${told} ${far}` }
  yield { ...rest, of: before, from: [after, step], allows: ends.old, working: `${to} after ${told} ${far}` }
}

/** What the new value would be by the old one and the change, and the old one by the new. */
interface Ends {
  now: Interval
  old: Interval
}

const endsByAmount = (old: Interval, now: Interval, by: Interval, told: 'up' | 'down'): Ends =>
  told === 'up' ? { now: plus(old, by), old: minus(now, by) } : { now: minus(old, by), old: plus(now, by) }

/** Returns the same for a change in per cent; null where it may leave nothing. */
function endsByPercent(old: Interval, now: Interval, by: Interval, told: 'up' | 'down'): Ends | null {
  const factor = told === 'up' ? plusOne(by) : oneLess(by)
  return (factor.low as number) <= 0 ? null : { now: product(old, factor), old: quotient(now, factor) }
}

const plusOne = ({ low, high }: Interval): Interval => ({
  low: 1 + (low as number) / 100,
  high: 1 + (high as number) / 100,
})
const oneLess = ({ low, high }: Interval): Interval => ({
  low: 1 - (high as number) / 100,
  high: 1 - (low as number) / 100,
})
