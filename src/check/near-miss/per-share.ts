import type { Reading, Verdict } from '../../model/index.ts'
import { quoteHere, verdict, writeInstead } from '../../wording/verdict.ts'
import { folded } from '../../wording/words.ts'
import type { Numbers } from './equation.ts'
import { type Pair, restatedPairs } from './pairs.ts'
import { rated } from './products.ts'
import { type Row, size } from './row.ts'

/** An amount and what it is a share: "$409.0 million, or $1.09 a share". */
interface PerShare {
  amount: Row
  rate: Row
  /** The amount over the rate, both in whole currency. */
  ratio: number
}

/** Least and most times by which the number of shares of two pairs differs where dollars and cents were mistaken: 100, with room for new shares. */
const HUNDREDFOLD = { least: 60, most: 170 }
/** Sentences between two such pairs. */
const FAR = 2

/** Returns an error for each amount a share that is in cents for dollars, or in dollars for cents, beside another with its total. */
export function perShareVerdicts(numbers: Numbers): Verdict[] {
  const pairs = restatedPairs(numbers).flatMap((pair) => perShareOf(pair) ?? [])
  return pairs.flatMap((pair, i) => {
    const next = pairs[i + 1]
    if (!next || Math.abs(next.rate.sentence - pair.rate.sentence) > FAR) return []
    const [small, large] = pair.ratio < next.ratio ? [pair, next] : [next, pair]
    const times = large.ratio / small.ratio
    if (times < HUNDREDFOLD.least || times > HUNDREDFOLD.most) return []
    const odd = isUnlikely(small) ? small : isUnlikely(large) ? large : null
    return odd ? [wrong(odd, odd === small ? large : small, numbers.reading)] : []
  })
}

/** Most by which a price and what its total gives differ, as a share of it, to be one. */
const PRICE_ROOM = 0.02

/** Returns a warning for each price that is in cents where its total and number give the same in dollars: "6.6 million shares … at 5.625 cents … 37.1 million dollars". */
export function priceVerdicts(numbers: Numbers): Verdict[] {
  const found = new Map<Row, Verdict>()
  for (const { rate, count, amount } of rated(numbers)) {
    const isInCents = /^cent\b/.test(rate.quantity.unit ?? '')
    if (!isInCents || amount.quantity.unit !== 'dollar' || rate.digits < 3 || count.digits < 2 || amount.digits < 2)
      continue
    const price = size(amount) / size(count)
    if (Math.abs(price / size(rate) - 1) > PRICE_ROOM) continue
    found.set(rate, wrongPrice(rate, [count, amount], numbers.reading))
  }
  return [...found.values()]
}

function wrongPrice({ quantity }: Row, [count, amount]: readonly [Row, Row], reading: Reading): Verdict {
  const replacement = quantity.text.replace(/\b(?:cents?|cts?)\b/i, (word) => wordFor(word, 'dollars'))
  return verdict('arithmetic', quantity, {
    severity: 'warning',
    message: folded(
      `${quantity.text} here, but ${amount.quantity.text} over ${count.quantity.text} is as much in dollars.`,
    ),
    expected: replacement,
    evidence: [count, amount].map((row) => quoteHere(reading, row.quantity)),
    fixes: quantity.in === 'text' && replacement !== quantity.text ? [writeInstead(quantity, replacement)] : [],
  })
}

function perShareOf({ first, second }: Pair): PerShare | null {
  const isRate = ({ quantity: { unit } }: Row) => unit === 'dollar per share' || unit === 'cent per share'
  const [amount, rate] = isRate(second) ? [first, second] : [second, first]
  if (!isRate(rate) || amount.quantity.unit === null || amount.quantity.per !== null || amount.isShare) return null
  return { amount, rate, ratio: size(amount) / inDollars(rate) }
}

const isInCents = ({ quantity }: Row): boolean => quantity.unit === 'cent per share'
const inDollars = (rate: Row): number => size(rate) / (isInCents(rate) ? 100 : 1)

/** Tells whether so many dollars a share are more than is usual, or cents are given as dollars are, with two decimals. */
const isUnlikely = ({ rate }: PerShare): boolean =>
  isInCents(rate) ? /\d\.\d\d\b/.test(rate.quantity.text) : size(rate) >= 10 && !/\.\d/.test(rate.quantity.text)

function wrong({ amount, rate }: PerShare, other: PerShare, reading: Reading): Verdict {
  const { quantity } = rate
  const right = isInCents(rate) ? 'dollars' : 'cents'
  const replacement = quantity.text.replace(/\b(?:cents?|cts?|dlrs?|dollars?)\b/i, (word) => wordFor(word, right))
  return verdict('arithmetic', quantity, {
    severity: 'error',
    message: folded(
      `${quantity.text} here for ${amount.quantity.text}, but ${other.rate.quantity.text} for ${other.amount.quantity.text}: ${right} are meant.`,
    ),
    expected: replacement,
    evidence: [other.amount, other.rate].map((row) => quoteHere(reading, row.quantity)),
    fixes: quantity.in === 'text' && replacement !== quantity.text ? [writeInstead(quantity, replacement)] : [],
  })
}

/** Returns the word for the other unit, in the style of the one written. */
const wordFor = (word: string, right: 'dollars' | 'cents'): string =>
  /^(?:cts?|dlrs?)$/i.test(word) ? (right === 'cents' ? 'cts' : 'dlrs') : right
