import { intersects, product, quotient, times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import type { Interval } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { type Pair, portionsIn, restatedPairs } from './pairs.ts'
import { headOf, type Row } from './row.ts'

/** Two pairs of numbers that each give one thing twice: "1,200 shares, or 9.4 per cent … 2,400 shares, or 18.8 per cent". */
export const proportions: Relating = function* (numbers) {
  const portions = portionsIn(numbers).map(({ part, share }) => ({ first: part, second: share }))
  const restated = restatedPairs(numbers).filter(
    (pair) => !pair.first.isShare && !pair.second.isShare && !isSize(numbers, pair),
  )
  const pairs = Map.groupBy([...portions, ...restated], kindOf)
  for (const [kind, alike] of pairs) {
    if (kind === null) continue
    for (const [i, one] of alike.entries()) {
      for (const [j, other] of alike.entries()) {
        if (i === j || Math.abs(i - j) > MOST_APART) continue
        if (alike.length === 2 || isConfirmed(other, alike, one)) yield* equations(one, other)
      }
    }
  }
}

/** Pairs of one kind between two that are held against each other. */
const MOST_APART = 8

/** Tells whether a third pair has the ratio of one: where three or more have ratios of their own, they are of several wholes. */
const isConfirmed = (one: Pair, alike: readonly Pair[], than: Pair): boolean =>
  alike.some((third) => third !== one && third !== than && intersects(ratioOf(third), ratioOf(one)))

const ratioOf = ({ first, second }: Pair): Interval => quotient(inHundredths(first), inHundredths(second))

/** Tells whether a pair is the first or the second of two sides: "23 miles by 42 miles (37 kilometres by 67 kilometres)". */
const isSize = ({ reading }: Numbers, { first, second }: Pair): boolean =>
  / (?:by|x|×) $/.test(wordsAround(sideOf(reading, first.index)).before) ||
  /^ (?:by|x|×) /.test(wordsAround(sideOf(reading, second.index)).after)

/** Returns what both numbers of a pair measure; null where they measure the same, or one has no unit. */
function kindOf({ first, second }: Pair): string | null {
  const [a, b] = [measure(first), measure(second)]
  const isPerShare = first.quantity.unit === 'cent' || second.quantity.unit === 'cent'
  return a === null || b === null || a === b || isPerShare || (a.startsWith('counted') && b.startsWith('counted'))
    ? null
    : `${a}/${b}`
}

/** Returns what a number of a pair is in: a share, a unit, or the thing that a share is of; null where two of them are in no proportion. */
const measure = ({ quantity, isShare }: Row): string | null => {
  const { unit, per, counted, change } = quantity
  if (isShare) return 'share'
  if (change !== null || per !== null || /point$/.test(unit ?? '')) return null
  return unit ?? (counted === null ? null : `counted ${headOf(quantity)}`)
}

function* equations(one: Pair, other: Pair): Generator<Equation> {
  const [a, b, c, d] = [one.first, one.second, other.first, other.second].map(inHundredths) as Interval[] as [
    Interval,
    Interval,
    Interval,
    Interval,
  ]
  const texts = [one.first, one.second, other.first, other.second].map(({ quantity }) => quantity.text)
  const rest = { relation: 'proportion', tie: 'none' } as const
  yield {
    ...rest,
    of: one.first,
    from: [one.second, other.first, other.second],
    allows: product(c, quotient(b, d)),
    working: `${texts[3]} is ${texts[2]}, so ${texts[1]}`,
  }
  yield {
    ...rest,
    of: one.second,
    from: [one.first, other.first, other.second],
    allows: product(d, quotient(a, c)),
    working: `${texts[2]} is ${texts[3]}, so ${texts[0]}`,
  }
}

/** Returns what a number accepts; a fraction in per cent. */
const inHundredths = ({ quantity, isShare }: Row): Interval =>
  isShare && quantity.unit !== 'percent' ? times(quantity.accepts, 100) : quantity.accepts
