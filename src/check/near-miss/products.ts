import { product, quotient, times } from '../../base/interval.ts'
import type { Interval } from '../../model/index.ts'
import type { Equation, Relating } from './equation.ts'
import { headOf, type Row } from './row.ts'

/** An amount against a rate and how many it was counted by: "6.6 million shares … $37.1 million … $5.62 a share". */
export const products: Relating = function* (numbers) {
  const { rows } = numbers
  for (const rate of rows.filter(({ quantity }) => quantity.per !== null && quantity.change === null)) {
    const near = rows.filter(
      (row) =>
        row !== rate &&
        Math.abs(row.passage - rate.passage) <= 1 &&
        row.quantity.change === null &&
        !row.isShare &&
        row.time === rate.time,
    )
    const counts = near.filter(
      ({ quantity }) =>
        quantity.per === null && (quantity.unit === rate.quantity.per || headOf(quantity) === rate.quantity.per),
    )
    for (const count of counts.slice(0, 4)) {
      for (const amount of near.slice(0, 12)) {
        if (amount === count || !isOfRate(amount, rate)) continue
        yield* equations(rate, count, amount)
      }
    }
  }
}

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
