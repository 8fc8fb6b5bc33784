import { product, quotient, times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import type { Interval } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { headOf, type Row } from './row.ts'

/** An amount against a rate and how many it was counted by: "6.6 million shares … $37.1 million … $5.62 a share". */
export const products: Relating = function* (numbers) {
  for (const { rate, count, amount } of rated(numbers)) {
    if (rate.quantity.per !== null) yield* equations(rate, count, amount)
  }
}

/** A rate, how many it may be for, and an amount that it may make. */
export interface Rated {
  rate: Row
  count: Row
  amount: Row
}

/** Passages between a rate and the others: a price "each" stands further from what it is for. */
const FAR = { rate: 1, each: 2 }
/** Most numbers near a rate that it may be for, and that it may make. */
const MOST_COUNTS = 4
const MOST_AMOUNTS = 12

/** Yields each rate with the numbers near it that may be what it is for and what it makes. */
export function* rated({ rows, reading }: Numbers): Generator<Rated> {
  for (const rate of rows) {
    const { per, change, unit } = rate.quantity
    const isEach = per === null && unit !== null && EACH.test(wordsAround(sideOf(reading, rate.index)).after)
    if (change !== null || (per === null && !isEach)) continue
    const near = rows.filter(
      (row) =>
        row !== rate &&
        Math.abs(row.passage - rate.passage) <= (isEach ? FAR.each : FAR.rate) &&
        row.quantity.change === null &&
        !row.isShare &&
        row.time === rate.time,
    )
    const counts = near.filter((row) => (isEach ? isCounted(row) : isOfPer(row, per)))
    for (const count of counts.slice(0, MOST_COUNTS)) {
      for (const amount of near.slice(0, MOST_AMOUNTS)) {
        if (amount !== count && isOfRate(amount, rate)) yield { rate, count, amount }
      }
    }
  }
}

/** Words behind a price of one of several: "priced at 5.62 dollars each". */
const EACH = /^\s(?:each|apiece)\b/

const isCounted = ({ quantity: { unit, counted } }: Row): boolean => unit === null && counted !== null

const isOfPer = ({ quantity }: Row, per: string | null): boolean =>
  quantity.per === null && (quantity.unit === per || headOf(quantity) === per)

const unitOf = ({ quantity: { unit } }: Row): string | null => unit?.split(' per ')[0] ?? null

const isOfRate = (amount: Row, rate: Row): boolean => {
  const [a, b] = [unitOf(amount), unitOf(rate)]
  return (
    amount.quantity.per === null &&
    (a === b || (a === 'dollar' && b === 'cent')) &&
    (a !== null || amount.quantity.counted === rate.quantity.counted)
  )
}

function* equations(rate: Row, count: Row, amount: Row): Generator<Equation> {
  const scale = unitOf(rate) === 'cent' && unitOf(amount) === 'dollar' ? 100 : 1
  const [r, n, a] = [rate, count, amount].map(({ quantity }) => quantity.accepts) as [Interval, Interval, Interval]
  const rest = { relation: 'product', tie: 'none' } as const
  const texts = [rate, count, amount].map(({ quantity }) => quantity.text)
  yield {
    ...rest,
    of: rate,
    from: [amount, count],
    allows: times(quotient(a, n), scale),
    working: `${texts[2]} over ${texts[1]}`,
  }
  yield {
    ...rest,
    of: count,
    from: [amount, rate],
    allows: times(quotient(a, r), scale),
    working: `${texts[2]} at ${texts[0]}`,
  }
  yield {
    ...rest,
    of: amount,
    from: [count, rate],
    allows: times(product(r, n), 1 / scale),
    working: `${texts[1]} at ${texts[0]}`,
  }
}
