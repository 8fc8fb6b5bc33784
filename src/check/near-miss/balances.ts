import { minus, plus } from '../../base/interval.ts'
import type { Interval } from '../../model/index.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { isOneMeasure, type Row, size } from './row.ts'
import { hasNear } from './words-near.ts'

/** What comes in, what goes out, and words for what lies between the two. */
const ACCOUNTS = [
  { comesIn: /\bexports?\b/, goesOut: /\bimports?\b/, balance: /\b(?:surplus|deficit|gap|balance|shortfall)\b/ },
  {
    comesIn: /\b(?:revenues?|receipts|income|takings|takes?)\b/,
    goesOut: /\b(?:spending|expenditures?|outlays?|expenses|costs)\b/,
    balance: /\b(?:surplus|deficit|gap|shortfall|loss|profit)\b/,
  },
  {
    comesIn: /\b(?:bought|buying|purchase[sd]?|inflows?)\b/,
    goesOut: /\b(?:sold|selling|sales?|outflows?)\b/,
    balance: /\bnet\b/,
  },
] as const

/** Words of a balance of something else, or that was given at another time. */
const OTHER =
  '(?:invisibles?|services?|transfers?|current account|capital|payments|originally|previously|earlier|revised|forecast|expected|projected|estimated|with)'
const OTHER_BALANCE = new RegExp(`\\b${OTHER}\\b[^#,]{0,30}#|#[^,;]{0,24}\\b${OTHER}\\b`)

/** Words of figures that were given before and changed since. */
const REVISED = /\brevis(?:ed|ion)\b/
/** Words of rows that give figures of two years side by side. */
const TABLE = /\bvs\b|^\s*note\b/
/** Passages that one account is told in. */
const FAR = 4
/** Most numbers of one side and time; more are a table. */
const MOST = 5

/** A surplus or deficit against what came in and what went out at the same time. */
export const balances: Relating = function* (numbers) {
  for (const { comesIn, goesOut, balance } of ACCOUNTS) {
    const near = (words: RegExp) =>
      numbers.rows.filter(
        (row) =>
          row.time === 0 &&
          isAmount(row) &&
          !TABLE.test(numbers.wordsOf(row.sentence)) &&
          hasNear(numbers, numbers.leadOf(row), words),
      )
    const results = near(balance).filter((row) => !hasNear(numbers, numbers.leadOf(row), OTHER_BALANCE))
    if (results.length === 0) continue
    const [ins, outs] = [near(comesIn), near(goesOut)]
    if ([...results, ...ins, ...outs].some(({ sentence }) => REVISED.test(numbers.wordsOf(sentence)))) continue
    for (const of of results) {
      const like = (rows: readonly Row[]) =>
        rows.filter(
          (row) =>
            row !== of && row.time === of.time && Math.abs(row.passage - of.passage) <= FAR && isOneMeasure(row, of),
        )
      const [a, b] = [like(ins), like(outs)]
      if (a.length > MOST || b.length > MOST) continue
      for (const one of a)
        for (const other of b) if (one !== other) yield* equations(of, ordered(numbers, of, one, other))
    }
  }
}

const isAmount = ({ quantity, isShare }: Row): boolean => !isShare && quantity.change === null && quantity.per === null

/** Words of a balance by which more came in than went out. */
const SURPLUS = /\b(?:surplus|profit)\b/
const DEFICIT = /\b(?:deficit|shortfall|loss)\b/

/** Returns the larger and the smaller of what came in and what went out, as the words of the balance have it, or else as the figures do. */
function ordered(numbers: Numbers, of: Row, comesIn: Row, goesOut: Row): readonly [Row, Row] {
  const [isSurplus, isDeficit] = [SURPLUS, DEFICIT].map((words) => hasNear(numbers, numbers.leadOf(of), words))
  if (isSurplus !== isDeficit) return isSurplus ? [comesIn, goesOut] : [goesOut, comesIn]
  return size(comesIn) > size(goesOut) ? [comesIn, goesOut] : [goesOut, comesIn]
}

function* equations(of: Row, [large, small]: readonly [Row, Row]): Generator<Equation> {
  const [a, b, c] = [large, small, of].map(({ quantity }) => quantity.accepts) as [Interval, Interval, Interval]
  const [x, y, z] = [large, small, of].map(({ quantity }) => quantity.text)
  const rest = { relation: 'balance', tie: 'words' } as const
  const result = minus(a, b)
  if ((result.low as number) > 0) yield { ...rest, of, from: [large, small], allows: result, working: `${x} − ${y}` }
  yield { ...rest, of: large, from: [small, of], allows: plus(b, c), working: `${y} + ${z}` }
  const less = minus(a, c)
  if ((less.low as number) > 0) yield { ...rest, of: small, from: [large, of], allows: less, working: `${x} − ${z}` }
}
