import type { Interval, NearMisses, Quantity, Reading, Units, Verdict } from '../../model/index.ts'
import { isBeyondChance, printedAs } from '../../slip/index.ts'
import { quoteHere, verdict, writeInstead } from '../../wording/verdict.ts'
import { folded } from '../../wording/words.ts'
import type { Numbers } from './equation.ts'
import { numbersOf } from './equations.ts'
import { attemptsOf, confirmedBy, type NearMiss } from './near-misses.ts'
import { perShareVerdicts, priceVerdicts } from './per-share.ts'
import { pointVerdicts } from './points.ts'
import { rescaledVerdicts } from './rescaled.ts'
import type { Row } from './row.ts'

/** Returns a verdict on each number that is one slip away from what the others give, where chance seldom brings them so near; none where one of `proved`, indices of quantities, takes part. */
export const nearMissVerdicts = (
  reading: Reading,
  units: Units,
  proved: ReadonlySet<number>,
  nearMisses: NearMisses,
): Verdict[] => numbersOf(reading).flatMap((numbers) => verdictsAmong(numbers, units, proved, nearMisses))

function verdictsAmong(numbers: Numbers, units: Units, proved: ReadonlySet<number>, nearMisses: NearMisses): Verdict[] {
  const attempts = attemptsOf(numbers)
  const isConfirmed = confirmedBy(attempts)
  const misses = attempts.flatMap(({ miss }) =>
    miss && isTold(miss, nearMisses) && !isConfirmed(miss) && !isToldElsewhere(miss, units, proved) ? [miss] : [],
  )
  const strongest = new Map<number, NearMiss>()
  for (const miss of misses.sort((a, b) => b.digits - a.digits)) {
    const { index } = miss.equation.of
    if (!strongest.has(index)) strongest.set(index, miss)
  }
  return [
    ...perShareVerdicts(numbers),
    ...priceVerdicts(numbers),
    ...pointVerdicts(numbers),
    ...rescaledVerdicts(numbers, units),
    ...[...strongest.values()].map((miss) => verdictOn(miss, numbers.reading)),
  ]
}

/** Tells whether words prove a number of a near miss wrong, or it is a conversion, which the check of conversions reads. */
const isToldElsewhere = (
  { equation: { relation, of, from } }: NearMiss,
  units: Units,
  proved: ReadonlySet<number>,
): boolean =>
  [of, ...from].some(({ index }) => proved.has(index)) ||
  (relation === 'proportion' && isConversion(of.quantity, (from[0] as Row).quantity, units))

const isConversion = ({ unit: a }: Quantity, { unit: b }: Quantity, units: Units): boolean =>
  a !== null && b !== null && units.convert({ low: 1, high: 1 }, a, b) !== null

/** Tells whether a near miss is told, unless something else confirms its number. */
export const isTold = ({ equation: { relation, tie, of }, slip }: NearMiss, nearMisses: NearMisses): boolean =>
  of.digits >= FEWEST_DIGITS && isBeyondChance(relation, tie, slip, nearMisses)

/** Digits that a number has at least that may be told from its neighbours by a slip. */
const FEWEST_DIGITS = 2

/** Tells whether a calculation gives just this value: it lies in the middle of what rounding allows. */
const isExactly = (value: number, { low, high }: Interval): boolean =>
  low !== null && high !== null && Math.abs((low + high) / 2 - value) <= (high - low) / 100

function verdictOn({ equation: { of, from, working, allows }, slip }: NearMiss, reading: Reading): Verdict {
  const { quantity } = of
  const right = printedAs(quantity, slip)
  const result = right ?? String(slip.value)
  return verdict('arithmetic', quantity, {
    severity: 'warning',
    message: `${folded(quantity.text)} here; ${folded(working)} ${isExactly(slip.value, allows) ? '=' : '≈'} ${folded(result)}.`,
    expected: folded(result),
    evidence: from.map(({ quantity: other }) => quoteHere(reading, other)),
    fixes: right !== null && slip.isOnly && quantity.in === 'text' ? [writeInstead(quantity, right)] : [],
  })
}
