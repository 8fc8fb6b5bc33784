import { sideOf } from '../../claim/side.ts'
import type { Interval, Quantity, Reading, Units, Verdict } from '../../model/index.ts'
import { printedAs, type Slip, significantDigits, slipFinder } from '../../slip/index.ts'
import { printed, rangeIn, wordsAround } from '../../wording/as-printed.ts'
import { quoteHere, verdict, writeInstead } from '../../wording/verdict.ts'
import { capitalised, interval, withUnit } from '../../wording/words.ts'
import { endsOf } from './ends.ts'

const HEDGE = '(?:(?:about|some|nearly|almost|roughly|approximately|around|just|over|under) |~)*'
/** What stands between a quantity and its conversion set off from the sentence: "61 km, or about 10 miles,". */
const SET_OFF = new RegExp(
  `^(?:, (?:or |equal to |equivalent to |that is,? |(?=about |some |nearly |roughly |approximately |around |just ))| [–—] ?(?:or )?| -{1,2} or )${HEDGE}$`,
)
/** The same where it is not set off, or not said to be a conversion: "61 km or 10 miles", "61 km, about 10 miles,". */
const BESIDE = new RegExp(`^(?: or | (?:equal|equivalent) to | = |, )${HEDGE}$`)
const CLOSES = /^(?:[,.;)–—]| [–—-]|$)/
const METRIC = /(?:metre|gram|litre|hectare|celsius|tonne)/

/** Digits that are known of the right number, by how firmly the words say that it is a conversion. */
const FEWEST_DIGITS = { setOff: 1, beside: 2 }

/**
 * Returns an error for each quantity that is one slip away from its neighbour in the other system of measures, where the
 * words put the two side by side: "61 km, or about 10 miles". Two that are further apart may be two things.
 */
export const mistakenConversions = (reading: Reading, units: Units): Verdict[] =>
  reading.quantities.flatMap((second, index) => {
    const first = reading.quantities[index - 1]
    if (!first || second.role === 'conversion' || !isOtherSystem(first, second)) return []
    const fewest = fewestDigits(reading, index)
    if (fewest === null) return []
    const sides = [index - 1, index] as const
    return mistake(reading, sides, fewest, units) ?? mistake(reading, [sides[1], sides[0]], fewest, units) ?? []
  })

const isOtherSystem = ({ unit: a }: Quantity, { unit: b }: Quantity): boolean =>
  a !== null && b !== null && METRIC.test(a) !== METRIC.test(b)

/** Returns how many digits must be known of the right number; null where no words say that a quantity is the one before it again. */
function fewestDigits(reading: Reading, index: number): number | null {
  if (reading.sentenceOf[index] !== reading.sentenceOf[index - 1]) return null
  const [first, second] = [sideOf(reading, index - 1), sideOf(reading, index)]
  const gap = first.sentence.text.slice(rangeIn(first).end, rangeIn(second).start)
  const closes = CLOSES.test(wordsAround(second).after)
  if (SET_OFF.test(gap) && closes) return FEWEST_DIGITS.setOff
  return BESIDE.test(gap) && (closes || !gap.startsWith(',')) ? FEWEST_DIGITS.beside : null
}

/** Returns the verdict on a quantity that is one slip away from what another is in its unit; null for none. */
function mistake(
  reading: Reading,
  [from, of]: readonly [number, number],
  fewest: number,
  units: Units,
): Verdict | null {
  const [original, converted] = [reading.quantities[from], reading.quantities[of]] as [Quantity, Quantity]
  const [[one, ...range], [other, ...otherRange]] = [endsOf(original), endsOf(converted)]
  if (!one || !other || range.length + otherRange.length > 0) return null
  const into = (value: Interval) => units.convert(value, original.unit as string, converted.unit as string)
  const [exact, right] = [into(one), into(one.accepts)]
  const slip = right && slipFinder(other)(right)
  if (!slip || !exact || Math.min(slip.known, significantDigits(other)) < fewest) return null
  return wrong(reading, [from, of], slip, exact)
}

function wrong(reading: Reading, [from, of]: readonly [number, number], slip: Slip, exact: Interval): Verdict {
  const [original, converted] = [reading.quantities[from], reading.quantities[of]] as [Quantity, Quantity]
  const right = withUnit(interval(significant(exact)), converted.unit)
  const replacement = printedAs(converted, slip)
  const said = printed(sideOf(reading, of))
  return verdict('conversion', converted, {
    severity: 'error',
    actual: said,
    message: `${capitalised(printed(sideOf(reading, from)))} is ${right}, not ${said}.`,
    expected: right,
    evidence: [quoteHere(reading, original)],
    fixes: replacement !== null && slip.isOnly && converted.in === 'text' ? [writeInstead(converted, replacement)] : [],
  })
}

/** Returns an interval to four significant digits. */
const significant = ({ low, high }: Interval): Interval => ({
  low: low === null ? null : Number(low.toPrecision(4)),
  high: high === null ? null : Number(high.toPrecision(4)),
})
