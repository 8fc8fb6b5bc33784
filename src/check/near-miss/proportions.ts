import { product, quotient, times } from '../../base/interval.ts'
import type { Interval } from '../../model/index.ts'
import type { Equation, Relating } from './equation.ts'
import { type Pair, portionsIn, restatedPairs } from './pairs.ts'
import { headOf, type Row } from './row.ts'

/** Two pairs of numbers that each give one thing twice: "1,200 shares, or 9.4 per cent … 2,400 shares, or 18.8 per cent". */
export const proportions: Relating = function* (numbers) {
  const portions = portionsIn(numbers).map(({ part, share }) => ({ first: part, second: share }))
  const restated = restatedPairs(numbers).filter(({ first, second }) => !first.isShare && !second.isShare)
  const pairs = Map.groupBy([...portions, ...restated], kindOf)
  for (const [kind, alike] of pairs) {
    if (kind === null) continue
    for (const [i, one] of alike.entries()) {
      for (const other of alike.slice(i + 1, i + 9)) {
        yield* equations(one, other)
        yield* equations(other, one)
      }
    }
  }
}

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
  const working = `${texts[2]} is ${texts[3]}`
  yield {
    ...rest,
    of: one.first,
    from: [one.second, other.first, other.second],
    allows: product(c, quotient(b, d)),
    working,
  }
  yield {
    ...rest,
    of: one.second,
    from: [one.first, other.first, other.second],
    allows: product(d, quotient(a, c)),
    working,
  }
}

/** Returns what a number accepts; a fraction in per cent. */
const inHundredths = ({ quantity, isShare }: Row): Interval =>
  isShare && quantity.unit !== 'percent' ? times(quantity.accepts, 100) : quantity.accepts
