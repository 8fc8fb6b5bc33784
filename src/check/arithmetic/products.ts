import { product as productOf, quotient } from '../../base/interval.ts'
import type { Interval, Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { hasSwappedDigits } from '../../slip/index.ts'
import { interval, withUnit } from '../../wording/words.ts'
import { type Calculation, isPlain, type Relation } from './relation.ts'

const FOR =
  "(?:,? or |,? for |, |,? (?:raising|bringing in|worth|costing(?: a total of)?|at a (?:total )?(?:cost|price) of|a total of|for a total of|for a price of|making|(?:which|that) (?:is|makes|comes to|means)|so (?:that's|it's|we're talking(?: about)?)) )"

const PRODUCTS = [
  // "40 tonnes at 25 euros a tonne, or 1,000 euros in all", "40 shares at $25 each, raising $1,000"
  phrase(
    `(?<!\\bof (?:(?:the|its|his|her|their) )?){count}~ at {rate}(?: each| apiece)?${FOR}{product}(?: [\\p{L}]+){0,2}(?: in all)?(?=[,.;)]|$| (?:each|every|for) )`,
  ),
  // "each of the 40 teams has 25 players, 1,000 in all"
  phrase(
    'each of (?:the |its |their )?{count}~ (?:has|have|had|gets?|got|receives?|received|brings?|pays?|paid) {rate}~, (?:or |a total of )?{product}(?:~ in all)?(?=[,.;)]|$)',
  ),
  // "four million a year for ten years, 40 million in all"
  phrase(
    '{rate} (?:for|over) {count}(?:, (?:or |a total of )?|,? for a (?:grand )?total of |,? (?:which|that) (?:is|makes|comes to) ){product}(?: [\\p{L}]+){0,2}(?: in all| in total|(?=[,.;]|$))',
  ),
  // "40 payments of 25 euros, totalling 1,000 euros"
  phrase(
    "{count}(?: [\\p{L}'-]+){1,2} of {rate}(?: each)?,? (?:(?:for )?a total of|totall?ing|amounting to|adding up to|making|worth) {product}",
  ),
  // "40 boxes of 25 eggs make 1,000 eggs"
  phrase('{count} [\\p{L}]+ of {rate} [\\p{L}]+ (?:make|makes|are|is) {product}'),
]
/** "600 dollars a month, or 7,200 dollars a year" */
const RATES = [phrase('{rate}~(?: \\(|, (?:or )?|,? that is |,? which is ){product}(?=[,.;)]|$)')]

/** How many of the first unit of time the second one has. */
export const PERIODS: Readonly<Record<string, Interval>> = {
  'month year': { low: 12, high: 12 },
  'week year': { low: 48, high: 52 },
  // Some work on every day of the year, some on weekdays only.
  'day year': { low: 200, high: 366 },
  'day month': { low: 20, high: 31 },
  'week month': { low: 4, high: 4.5 },
  'quarter year': { low: 4, high: 4 },
  'day week': { low: 5, high: 7 },
  'hour day': { low: 8, high: 24 },
  'minute hour': { low: 60, high: 60 },
}

/** A rate times how many it is taken for, against the product: "40 shares at $25 each, raising $1,000". */
export const products: Relation = function* ({ reading: { quantities }, markedSentences }) {
  const at = (index: number | undefined) => quantities[index as number] as Quantity
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(PRODUCTS, marked)) {
      const [count, rate, product] = [at(numbers.count), at(numbers.rate), at(numbers.product)]
      if (![count, rate, product].every(isFactor) || !isProductOf(product, rate)) continue
      if (product.per !== null && !isSwapped(count, rate, product)) continue
      yield calculation(numbers as Numbers, count.accepts, [count, rate, product], `${count.text} times ${rate.text}`)
    }
    for (const { numbers } of findPhrases(RATES, marked)) {
      const [rate, product] = [at(numbers.rate), at(numbers.product)]
      const times = PERIODS[`${rate.per} ${product.per}`]
      if (times === undefined || ![rate, product].every(isFactor) || unitOf(rate) !== unitOf(product)) continue
      const count = times
      yield calculation(
        numbers as Numbers,
        count,
        [{ ...rate, ...count }, rate, product],
        `${rate.text}, ${interval(times)} times,`,
      )
    }
  }
}

type Numbers = Record<'rate' | 'product', number> & { count?: number }

const isFactor = (one: Quantity): boolean =>
  isPlain(one) && one.change === null && one.unit !== 'percent' && (one.low ?? 0) > 0

const unitOf = ({ unit }: Quantity): string | null => unit?.split(' per ')[0] ?? null

/** A time that a product may be given by though its rate is not: "15 hectares at $2,000, or $30,000 a year". */
const TIME = /^(?:day|week|month|quarter|year)\b/

/** Tells whether two swapped digits in the product or the count explain the difference, so that no other number of times is meant. */
const isSwapped = (count: Quantity, rate: Quantity, product: Quantity): boolean =>
  hasSwappedDigits(product, productOf(count.accepts, rate.accepts)) ||
  hasSwappedDigits(count, quotient(product.accepts, rate.accepts))

/** Tells whether the product may be of this rate: in its unit, or in that of what is counted. */
const isProductOf = (product: Quantity, rate: Quantity): boolean =>
  (product.per === null || (rate.per === null && TIME.test(product.per))) &&
  (unitOf(product) === unitOf(rate) || (unitOf(product) === null && product.counted === null))

function calculation(
  numbers: Numbers,
  by: Interval,
  [count, rate, product]: readonly [Quantity, Quantity, Quantity],
  said: string,
): Calculation {
  const result = withUnit(interval(productOf(count, rate)), unitOf(product))
  return {
    of: numbers.product,
    from: numbers.count === undefined ? [numbers.rate] : [numbers.count, numbers.rate],
    allows: productOf(by, rate.accepts),
    working: `${said} is ${result}`,
    result,
  }
}
