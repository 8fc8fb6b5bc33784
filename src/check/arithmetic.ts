import { intersects, widen } from '../base/interval.ts'
import type { Check } from '../model/check.ts'
import type { Interval, Quantity, Reading, Verdict } from '../model/index.ts'
import { markedSentencesOf } from '../sentence/marked-sentence.ts'
import { quoteHere, verdict } from '../wording/verdict.ts'
import { capitalised, interval } from '../wording/words.ts'
import type { Calculation } from './arithmetic/relation.ts'
import { RELATIONS } from './arithmetic/relations.ts'

/** Numbers that the words themselves tie together: parts and total, a share of a whole, a change from one to another. */
export const arithmetic: Check = {
  id: 'arithmetic',
  about: 'Numbers that the words tie together: parts and total, share and whole, old and new value, age and birth',
  quotes: 'check',
  run({ reading, rules, statements }) {
    const text = { reading, rules, statements, markedSentences: markedSentencesOf(reading) }
    const sums = RELATIONS.flatMap((relation) => [...relation(text)])
    return {
      verdicts: sums.filter((sum) => !holds(sum, reading.quantities)).map((sum) => wrong(sum, reading)),
      compared: sums.flatMap((sum) => [sum.of, ...sum.from]),
    }
  },
}

const holds = ({ of, allows, says }: Calculation, quantities: readonly Quantity[]): boolean =>
  intersects(allows, says ?? (quantities[of] as Quantity).accepts)

function wrong(sum: Calculation, reading: Reading): Verdict {
  const { of, from, allows, says, working, result, severity = 'error' } = sum
  const said = reading.quantities[of] as Quantity
  const printed = sum.printed ?? said.text
  const passing = widen(allows, slackOf(says ?? said.accepts))
  const range = interval(roundedInward(passing))
  return verdict('arithmetic', said, {
    severity,
    message: `${capitalised(working)}, not ${printed}${range === result || (passing.high ?? 0) < 0 ? '' : `; ${range} would pass`}.`,
    expected: result,
    evidence: from.map((i) => quoteHere(reading, reading.quantities[i] as Quantity)),
  })
}

/** How far from its number what the words say reaches. */
const slackOf = ({ low, high }: Interval): number => (low === null || high === null ? 0 : (high - low) / 2)

/** With no more digits than a reader needs to see an interval, and nothing in it that would not pass. */
function roundedInward({ low, high }: Interval): Interval {
  const size = Math.abs(high ?? low ?? 0)
  const scales = [1, 10, 100, 1000].slice(size >= 100 ? 0 : size >= 10 ? 1 : 2)
  const intervals = scales.map((scale) => ({
    low: low === null ? null : Math.ceil(precise(low * scale)) / scale,
    high: high === null ? null : Math.floor(precise(high * scale)) / scale,
  }))
  return intervals.find((one) => one.low === null || one.high === null || one.low < one.high) ?? { low, high }
}

/** Without what counting in binary adds at the far end. */
const precise = (value: number): number => Number(value.toPrecision(12))
