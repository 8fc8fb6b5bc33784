import { intersects, widen } from '../base/interval.ts'
import { sideOf } from '../claim/side.ts'
import type { Check } from '../model/check.ts'
import type { Interval, Quantity, Reading, Verdict } from '../model/index.ts'
import { markedSentencesOf } from '../sentence/marked-sentence.ts'
import { slipFinder } from '../slip/index.ts'
import { printed } from '../wording/as-printed.ts'
import { quoteHere, verdict } from '../wording/verdict.ts'
import { acceptedNote, capitalised, interval } from '../wording/words.ts'
import { agesOverTime } from './arithmetic/ages-over-time.ts'
import type { Calculation } from './arithmetic/relation.ts'
import { RELATIONS } from './arithmetic/relations.ts'
import { anniversaries } from './arithmetic/spans/anniversaries.ts'
import { clockSpans } from './arithmetic/spans/clock-spans.ts'
import { TOLERANCES } from './arithmetic/tolerances.ts'
import { nearMissVerdicts } from './near-miss/verdicts.ts'

/** Arithmetic that the sentences state: parts and total, a share of a whole, a change from one value to another. */
export const arithmetic: Check = {
  id: 'arithmetic',
  about: 'Arithmetic in the text: parts and total, share and whole, old and new value, age and birth',
  quotes: 'check',
  run({ reading, rules, statements, units, nearMisses = {} }) {
    const text = { reading, rules, statements, markedSentences: markedSentencesOf(reading) }
    const sums = RELATIONS.flatMap((relation) => [...relation(text)])
    const failed = onePerSet(sums.filter((sum) => !holds(sum, reading.quantities)))
    const proved = new Set(failed.flatMap(({ of, from }) => [of, ...from]))
    return {
      verdicts: [
        ...failed.filter((sum) => isPlausible(sum, reading.quantities)).map((sum) => wrong(sum, reading)),
        ...anniversaries(text),
        ...agesOverTime(text),
        ...clockSpans(text),
        ...nearMissVerdicts(reading, units, proved, nearMisses),
      ],
      compared: sums.flatMap((sum) => [sum.of, ...sum.from]),
    }
  },
}

/** Leaves out calculations with the numbers of one before. */
const onePerSet = (sums: readonly Calculation[]): Calculation[] =>
  [
    ...new Map(sums.toReversed().map((sum) => [[sum.of, ...sum.from].sort((a, b) => a - b).join(' '), sum])).values(),
  ].reverse()

const holds = ({ of, allows, says }: Calculation, quantities: readonly Quantity[]): boolean =>
  intersects(allows, says ?? (quantities[of] as Quantity).accepts)

/**
 * Tells whether a number may be meant as the result of a calculation: one slip away from it, or of similar size. Another one
 * is that of something else, which the words do not say.
 */
function isPlausible({ of, allows, says }: Calculation, quantities: readonly Quantity[]): boolean {
  const said = quantities[of] as Quantity
  const [value, { low, high }] = [says ?? said.accepts, allows]
  const ends = [low, high, value.low, value.high].map((end) => (end === null ? null : Math.abs(end)))
  if (ends.includes(null) || slipFinder(said)(allows) !== null) return true
  const [a, b, c, d] = ends as [number, number, number, number]
  const times = TOLERANCES.farthestResult
  return Math.min(a, b) <= times * Math.max(c, d) && Math.min(c, d) <= times * Math.max(a, b)
}

function wrong(sum: Calculation, reading: Reading): Verdict {
  const { of, from, allows, says, result, severity = 'error' } = sum
  const said = reading.quantities[of] as Quantity
  const accepted = roundedInward(widen(allows, slackOf(says ?? said.accepts)), Number.isInteger(said.low ?? said.high))
  return verdict('arithmetic', said, {
    severity,
    message: `${messageOf(sum, reading)}${tellsMore(accepted, result) ? acceptedNote(accepted, result.endsWith('%') ? 'percent' : null) : ''}.`,
    expected: result,
    evidence: from.map((i) => quoteHere(reading, reading.quantities[i] as Quantity)),
  })
}

/** The message without what else is accepted: "300 in ten days is 30 a day, not 45". */
const messageOf = ({ of, working, printed: own }: Calculation, reading: Reading): string =>
  capitalised(own === null ? working : `${working}, not ${own ?? printed(sideOf(reading, of))}`)

/** Tells whether an accepted interval says more than the result: other numbers, none of them below zero alone. */
const tellsMore = ({ low, high }: Interval, result: string): boolean =>
  !/^(?:more than|less than|after) /.test(result) &&
  (high ?? 0) >= 0 &&
  interval({ low, high }) !== result &&
  (low !== high || numberIn(result) !== low)

/** The number that a result begins with: 1,320 of "1,320 tonnes". */
const numberIn = (result: string): number => Number.parseFloat(result.replaceAll(',', ''))

/** Half the width of the interval that a quantity accepts. */
const slackOf = ({ low, high }: Interval): number => (low === null || high === null ? 0 : (high - low) / 2)

/**
 * Returns an interval with as few decimals as show more than one number, and nothing in it that is not accepted. Beside a
 * whole number these are whole numbers where there are any.
 */
function roundedInward({ low, high }: Interval, isWhole: boolean): Interval {
  const size = Math.abs(high ?? low ?? 0)
  const scales = [1, 10, 100, 1000].slice(isWhole || size >= 100 ? 0 : size >= 10 ? 1 : 2)
  const intervals = scales.map((scale) => ({
    low: low === null ? null : Math.ceil(precise(low * scale)) / scale,
    high: high === null ? null : Math.floor(precise(high * scale)) / scale,
  }))
  return (
    intervals.find(
      (one) => one.low === null || one.high === null || (isWhole ? one.low <= one.high : one.low < one.high),
    ) ?? { low, high }
  )
}

/** Returns the value without the error of binary fractions in its last digits. */
const precise = (value: number): number => Number(value.toPrecision(12))
