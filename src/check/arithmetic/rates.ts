import { intersects, product, quotient } from '../../base/interval.ts'
import type { Interval, Quantity, Reading, StatementTable } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { slipFinder } from '../../slip/index.ts'
import { interval, withUnit } from '../../wording/words.ts'
import { type Calculation, isPlain, type Relation } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

const PAIR = [phrase('{first} \\({second}(?=[;)])'), phrase('{first}, or {second},')]

/** A sum in two currencies. */
interface Pair {
  first: number
  second: number
}

/** Money in two currencies against the rate at which the article converts all other sums: "$91m (£48.3m)". */
export const rates: Relation = function* ({ reading, statements, markedSentences }) {
  const pairs = markedSentences.flatMap((marked) =>
    [...findPhrases(PAIR, marked)].map(({ numbers }) => numbers as unknown as Pair),
  )
  for (const [, alike] of Map.groupBy(
    pairs.filter((pair) => isMoney(pair, reading, statements)),
    (pair) => unitsOf(pair, reading),
  )) {
    if (alike.length < TOLERANCES.fewestConversions || alike.length > MOST_PAIRS) continue
    const odd = alike.filter((pair) => isOdd(pair, alike, reading))
    const [pair] = odd
    if (pair && odd.length === 1)
      yield calculation(
        pair,
        alike.filter((other) => other !== pair),
        reading,
      )
  }
}

/** Most pairs that are compared with each other; an article with more is a table. */
const MOST_PAIRS = 40

const at = (index: number, { quantities }: Reading): Quantity => quantities[index] as Quantity

const unitsOf = ({ first, second }: Pair, reading: Reading): string =>
  `${at(first, reading).unit} ${at(second, reading).unit}`

function isMoney({ first, second }: Pair, reading: Reading, { numbers }: StatementTable): boolean {
  const isAmount = (index: number) =>
    isPlain(at(index, reading)) && numbers[index]?.attribute === 'amount' && !isTorn(at(index, reading), reading)
  return isAmount(first) && isAmount(second) && at(first, reading).unit !== at(second, reading).unit
}

/** Tells whether digits before a number belong to it, after a comma and a space: "9, 357 billion". */
const isTorn = ({ in: where, start }: Quantity, { article }: Reading): boolean =>
  where === 'text' && /\d,\s$/.test(article.text.slice(Math.max(0, start - 3), start))

/** Returns how much of the second currency the first is, as a pair converts it, with room for another day's rate. */
function rateOf({ first, second }: Pair, reading: Reading): Interval {
  const { low, high } = quotient(at(second, reading).accepts, at(first, reading).accepts)
  const room = TOLERANCES.rateRoom
  return { low: low && low / room, high: high && high * room }
}

/** Tells whether a pair agrees with none of the others, which agree among themselves. */
function isOdd(pair: Pair, alike: readonly Pair[], reading: Reading): boolean {
  const rest = alike.filter((other) => other !== pair).map((other) => rateOf(other, reading))
  const own = rateOf(pair, reading)
  return rest.every((one, i) => !intersects(one, own) && rest.slice(i + 1).every((other) => intersects(one, other)))
}

function calculation(pair: Pair, rest: readonly Pair[], reading: Reading): Calculation {
  const [first, second] = [at(pair.first, reading), at(pair.second, reading)]
  const rate = rest.map((other) => rateOf(other, reading)).reduce(common)
  const converted = product(first.accepts, rate)
  const original = quotient(second.accepts, rate)
  const isFirstWrong =
    slipFinder(first)(original) !== null && (slipFinder(second)(converted) === null || !hasScale(first))
  const [of, from, allows] = isFirstWrong ? [pair.first, pair.second, original] : [pair.second, pair.first, converted]
  const result = withUnit(interval(rounded(((allows.low ?? 0) + (allows.high ?? 0)) / 2)), at(of, reading).unit)
  return {
    of,
    from: [from, ...rest.flatMap((other) => [other.first, other.second]).slice(0, 4)],
    allows,
    working: `At the rate of the other conversions here, ${at(from, reading).text} is ${result}`,
    result,
  }
}

/** Tells whether a scale word or letter stands behind the digits: "13.5m". */
const hasScale = ({ text }: Quantity): boolean => /\d ?\p{L}/u.test(text)

const common = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low ?? 0, b.low ?? 0),
  high: Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY),
})

const rounded = (value: number): Interval => {
  const low = Number(value.toPrecision(3))
  return { low, high: low }
}
