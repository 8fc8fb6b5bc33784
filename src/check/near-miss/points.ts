import { intersects, quotient, times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { numberText } from '../../english/printed-value.ts'
import type { Interval, Reading, Verdict } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { quoteHere, verdict, writeInstead } from '../../wording/verdict.ts'
import { folded } from '../../wording/words.ts'
import { hundredths } from '../arithmetic/relation.ts'
import { stepsBeside } from './changes.ts'
import type { Numbers } from './equation.ts'
import type { Change } from './pairs.ts'
import { type Row, size } from './row.ts'

/** Returns a warning for each change in per cent between two percentages that is their difference in percentage points: "fell 0.03 per cent to 2.93 per cent from 2.96". */
export const pointVerdicts = (numbers: Numbers): Verdict[] =>
  stepsBeside(numbers).flatMap(({ step, change }) =>
    isInPercent(step) && isInPercent(change.before) && isInPercent(change.after) && isInPoints(step, change)
      ? [wrong(step, change, numbers.reading)]
      : [],
  )

const isInPercent = ({ quantity }: Row): boolean => quantity.unit === 'percent'

/** Tells whether the step is exactly the difference of the two, and not the percentage that it is of the first. */
function isInPoints(step: Row, { before, after }: Change): boolean {
  const difference = Math.abs(size(after) - size(before))
  const of: Interval = { low: size(before), high: size(before) }
  const share = times(quotient({ low: difference, high: difference }, of), 100)
  return Math.abs(difference - size(step)) < 1e-9 && !intersects(share, hundredths(step.quantity))
}

function wrong(step: Row, { before, after }: Change, reading: Reading): Verdict {
  const { quantity } = step
  const isBeforeNoun = /^ (?:increase|rise|fall|drop|cut|reduction|decrease|decline|gain|jump|hike)\b/.test(
    wordsAround(sideOf(reading, step.index)).after,
  )
  const right = `${numberText(size(step))} percentage point${size(step) === 1 || isBeforeNoun ? '' : 's'}`
  return verdict('arithmetic', quantity, {
    severity: 'warning',
    message: folded(`From ${before.quantity.text} to ${after.quantity.text} is ${right}, not ${quantity.text}.`),
    expected: right,
    evidence: [before, after].map((row) => quoteHere(reading, row.quantity)),
    fixes: quantity.in === 'text' ? [writeInstead(quantity, right)] : [],
  })
}
