import { intersects } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import type { Quantity, Reading, Units, Verdict } from '../../model/index.ts'
import { slipFinder } from '../../slip/index.ts'
import { printed } from '../../wording/as-printed.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { capitalised, interval, withUnit } from '../../wording/words.ts'
import { rounded } from '../rounded.ts'

/** Returns an error for each conversion of the unit that a rate is per: "60 yuan a kilogram (22 pounds)". */
export const perOne = (reading: Reading, units: Units): Verdict[] =>
  reading.quantities.flatMap((converted, index) => {
    const rate = reading.quantities[index - 1]
    const unit = rate?.per
    if (!rate || !unit || converted.unit === null || !isBehind(reading, rate, converted)) return []
    const one = units.convert({ low: 1, high: 1 }, unit, converted.unit)
    if (one?.low == null || intersects(one, rounded(converted)) || slipFinder(converted)(one) === null) return []
    const right = withUnit(
      interval({ low: Number(one.low.toPrecision(3)), high: Number(one.low.toPrecision(3)) }),
      converted.unit,
    )
    return [
      verdict('conversion', converted, {
        severity: 'error',
        message: `${capitalised(`one ${unit}`)} is ${right}, not ${printed(sideOf(reading, index))}.`,
        expected: right,
        evidence: [quoteHere(reading, rate)],
      }),
    ]
  })

/** Tells whether nothing but the unit and a bracket stands between them. */
const isBehind = ({ article }: Reading, rate: Quantity, converted: Quantity): boolean =>
  rate.in === 'text' &&
  converted.in === 'text' &&
  converted.low === converted.high &&
  /^(?:\s*(?:an?|per|each) \p{L}+)?\s*\(\s*$/u.test(article.text.slice(rate.said.end, converted.said.start))
