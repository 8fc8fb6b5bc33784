import type { Quantity } from '../model/index.ts'
import type { Check } from './check.ts'
import { meet } from './interval.ts'
import { verdict } from './verdict.ts'
import { interval, withUnit } from './words.ts'

/** A quantity and the same one in another unit beside it: "seven million pounds (3,175 tonnes)". */
export const conversion: Check = {
  id: 'conversion',
  about: 'A quantity against the same one in another unit beside it',
  run({ reading, units }) {
    const compared: number[] = []
    const verdicts = reading.quantities.flatMap((converted, index) => {
      const original =
        converted.role === 'conversion' && converted.of !== null ? reading.quantities[converted.of] : null
      if (!original || original.unit === null || converted.unit === null) return []
      const expected = units.convert(original.accepts, original.unit, converted.unit)
      const stated = units.convert({ low: original.low, high: original.high }, original.unit, converted.unit)
      if (expected === null || stated === null) return []
      compared.push(index, converted.of as number)
      if (meet(expected, converted.accepts)) return []
      const right = withUnit(interval(rounded(stated, converted)), converted.unit)
      return [
        verdict('conversion', converted, {
          severity: 'error',
          message: `${original.text} is ${right}, not ${converted.text}; anything from ${withUnit(interval(rounded(expected, converted)), converted.unit)} would pass.`,
          expected: right,
          evidence: [{ path: null, line: null, published: null, text: original.text }],
        }),
      ]
    })
    return { verdicts, compared }
  },
}

/** As many digits as the text itself troubles to give, and at least three. */
function rounded({ low, high }: { low: number | null; high: number | null }, like: Quantity) {
  const digits = Math.max(3, String(like.low ?? like.high ?? '').replace(/\D|0+$/g, '').length)
  const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(digits + 1)))
  return { low: round(low), high: round(high) }
}
