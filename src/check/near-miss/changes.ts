import { minus, quotient, times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { changeWords } from '../../english/words/changes.ts'
import type { Interval } from '../../model/index.ts'
import type { Tie } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { type Change, changesIn, textBetween } from './pairs.ts'
import { isOneMeasure, type Row } from './row.ts'
import { haveOneSubject } from './words-near.ts'

/** By how much a value rose or fell, against the old and the new value. */
export const changes: Relating = function* (numbers) {
  const steps = numbers.rows.filter((row) => isStep(numbers, row))
  const all = changesIn(numbers)
  const [stepsIn, changesOf] = [
    Map.groupBy(steps, ({ sentence }) => sentence),
    Map.groupBy(all, ({ after }) => after.sentence),
  ]
  for (const change of all) {
    if (size(change.before) === size(change.after)) continue
    const { sentence, passage } = change.after
    const here = stepsIn.get(sentence) ?? []
    const beside = besides(numbers, here, change)
    if (beside) yield* equations(beside, change, 'words')
    if (here.length > 0 || changesOf.get(sentence)?.length !== 1) continue
    for (const near of [sentence - 1, sentence + 1]) {
      const [step, ...others] = stepsIn.get(near) ?? []
      if (!step || others.length > 0 || changesOf.has(near) || Math.abs(step.passage - passage) > 1) continue
      if (isOfOther(numbers, step)) continue
      if (agrees(step, change) && haveOneSubject(numbers, [step, change.after]))
        yield* equations(step, change, 'subjects')
    }
  }
}

/** Returns the size of a change that stands right before its two values, or else right behind them: "rose 25 to 50 from 40", "50, up from 40, a rise of 25". */
const besides = (numbers: Numbers, steps: readonly Row[], { before, after }: Change): Row | undefined => {
  const [first, last] = before.index < after.index ? [before, after] : [after, before]
  return (
    steps.find((row) => row.index === first.index - 1 && LEADS.test(textBetween(numbers, row, first))) ??
    steps.find(
      (row) =>
        row.index === last.index + 1 && FOLLOWS.test(textBetween(numbers, last, row)) && !isOfOther(numbers, row),
    )
  )
}

/** What stands between the size of a change and the first of its values. */
const LEADS = /^[^.;:()]{0,50}\b(?:to|from|at) (?:a |an |the |about |some |record |[£$€])*$|^ ?[–(-]+ ?(?:to|from) $/
/** What stands between the second value and the size of the change. */
const FOLLOWS =
  /^[^.;:]{0,40}[,(–-]+ ?(?:or |marking |representing |which is )?(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:of |by |about |some |[£$€+-])*$/u

/** Tells whether words behind the size of a change say what it is from or to: then it is that of another change. */
const isOfOther = ({ reading }: Numbers, { index }: Row): boolean =>
  /^(?:\s+[\p{L}-]+){0,3}\s+(?:from|over|on|above|to|higher|lower|more|less)\s/u.test(
    wordsAround(sideOf(reading, index)).after,
  )

/** Returns each change whose size stands beside its two values, with the size. */
export function stepsBeside(numbers: Numbers): { step: Row; change: Change }[] {
  const steps = Map.groupBy(
    numbers.rows.filter((row) => isStep(numbers, row)),
    ({ sentence }) => sentence,
  )
  return changesIn(numbers).flatMap((change) => {
    const step = besides(numbers, steps.get(change.after.sentence) ?? [], change)
    return step ? [{ step, change }] : []
  })
}

/** Tells whether a change goes the way of its two values, if its words say which. */
const agrees = ({ quantity: { change } }: Row, { before, after }: Change): boolean =>
  change === null || (change === 'up') === size(after) > size(before)

const equations = (step: Row, change: Change, tie: Tie): Iterable<Equation> =>
  change.after.isShare ? [] : step.quantity.unit === 'percent' ? percent(step, change, tie) : amount(step, change, tie)

const size = ({ quantity }: Row): number => quantity.low as number

const NOUN = new RegExp(
  `^[^\\p{L}\\d]{0,2}(?:[\\p{L}-]+ )?(?:${[...changeWords('increase', 'decrease')].join('|')})\\b`,
  'iu',
)

/** Tells whether a number is the size of a change: "rose 5 per cent", "the 5 per cent rise". */
const isStep = ({ reading }: Numbers, { quantity, index }: Row): boolean =>
  (quantity.change !== null && quantity.role === null) || NOUN.test(wordsAround(sideOf(reading, index)).after)

function* percent(step: Row, { before, after }: Change, tie: Tie): Generator<Equation> {
  const [old, now, by] = [before, after, step].map(({ quantity }) => quantity.accepts) as [Interval, Interval, Interval]
  const rises = size(after) > size(before)
  const difference = rises ? minus(now, old) : minus(old, now)
  const told = step.quantity.change ?? (rises ? 'up' : 'down')
  const factor = told === 'up' ? plusOne(by) : oneLess(by)
  const working = `From ${before.quantity.text} to ${after.quantity.text}`
  const rest = { relation: 'change', tie, working } as const
  yield { ...rest, of: step, from: [before, after], allows: times(quotient(difference, old), 100) }
  if ((factor.low as number) <= 0) return
  yield {
    ...rest,
    of: after,
    from: [before, step],
    allows: product(old, factor),
    working: `${before.quantity.text} ${told} ${step.quantity.text}`,
  }
  yield {
    ...rest,
    of: before,
    from: [after, step],
    allows: quotient(now, factor),
    working: `${after.quantity.text} after ${told} ${step.quantity.text}`,
  }
}

const plusOne = ({ low, high }: Interval): Interval => ({
  low: 1 + (low as number) / 100,
  high: 1 + (high as number) / 100,
})
const oneLess = ({ low, high }: Interval): Interval => ({
  low: 1 - (high as number) / 100,
  high: 1 - (low as number) / 100,
})
const product = (a: Interval, b: Interval): Interval => ({
  low: (a.low as number) * (b.low as number),
  high: (a.high as number) * (b.high as number),
})

function* amount(step: Row, { before, after }: Change, tie: Tie): Generator<Equation> {
  if (!isOneMeasure(step, after)) return
  const [old, now, by] = [before, after, step].map(({ quantity }) => quantity.accepts) as [Interval, Interval, Interval]
  const rises = size(after) > size(before)
  const told = step.quantity.change ?? (rises ? 'up' : 'down')
  const rest = { relation: 'change', tie } as const
  yield {
    ...rest,
    of: step,
    from: [before, after],
    allows: rises ? minus(now, old) : minus(old, now),
    working: `From ${before.quantity.text} to ${after.quantity.text}`,
  }
  yield {
    ...rest,
    of: after,
    from: [before, step],
    allows: told === 'up' ? added(old, by) : minus(old, by),
    working: `${before.quantity.text} ${told} ${step.quantity.text}`,
  }
  yield {
    ...rest,
    of: before,
    from: [after, step],
    allows: told === 'up' ? minus(now, by) : added(now, by),
    working: `${after.quantity.text} after ${told} ${step.quantity.text}`,
  }
}

const added = (a: Interval, b: Interval): Interval => ({
  low: (a.low as number) + (b.low as number),
  high: (a.high as number) + (b.high as number),
})
