import { product } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { numberText } from '../../english/printed-value.ts'
import type { Quantity, Reading, Verdict } from '../../model/index.ts'
import { printedAs, slipFinder } from '../../slip/index.ts'
import { printed } from '../../wording/as-printed.ts'
import { quoteHere, verdict, writeInstead } from '../../wording/verdict.ts'
import { capitalised, withUnit } from '../../wording/words.ts'
import { endsOf } from './ends.ts'
import { exchangeRate } from './exchange-rates.ts'

/** Times by which a rate may lie outside what it has been: rates of a bank, a crisis, the years before. */
const ROOM = 3

/**
 * Returns an error for each sum of money in another currency that no rate explains, and that one with another scale word would
 * be: "300 million yuan (38 billion dollars)".
 */
export const misscaledMoney = (reading: Reading): Verdict[] =>
  reading.quantities.flatMap((converted, index) => {
    if (converted.role !== 'conversion' || converted.of === null) return []
    const original = reading.quantities[converted.of] as Quantity
    if (original.unit === null || converted.unit === null) return []
    const rate = exchangeRate(original.unit, converted.unit)
    const [[from, ...more], [to, ...others]] = [endsOf(original), endsOf(converted)]
    if (rate === null || !from || !to || more.length + others.length > 0) return []
    const right = product({ low: from.low, high: from.high }, { low: rate.low / ROOM, high: rate.high * ROOM })
    const slip = slipFinder(to)(right)
    if (slip?.kind !== 'wrong-scale') return []
    const replacement = printedAs(converted, slip)
    const result = replacement ?? withUnit(numberText(slip.value), converted.unit)
    const said = printed(sideOf(reading, index))
    return [
      verdict('conversion', converted, {
        severity: 'error',
        actual: said,
        message: `${capitalised(printed(sideOf(reading, converted.of)))} is about ${result}, not ${said}.`,
        expected: result,
        evidence: [quoteHere(reading, original)],
        fixes: replacement !== null && converted.in === 'text' ? [writeInstead(converted, replacement)] : [],
      }),
    ]
  })
