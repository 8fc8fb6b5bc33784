import { intersects, minus, sum } from '../../../base/interval.ts'
import type { Interval } from '../../../model/index.ts'
import type { Tie } from '../../../slip/index.ts'
import type { Equation, Numbers, Relating } from '../equation.ts'
import { isOneUnit, type Row, size } from '../row.ts'
import { hasNear } from '../words-near.ts'
import { areOfOneKind, groupsIn } from './groups.ts'

/** Passages and sentences between a total and its parts. */
const FAR = 12
const NEAR = 3
/** Totals that a group is held against at most, the nearest ones. */
const MOST_TOTALS = 12
/** How many times a total the sum of its parts may be, or the other way about. */
const MOST_TIMES = 2

/** A total against the parts that a sentence behind it, or the rest of its own, puts side by side: "a package of 23 million … 12 million from fees, 7 million from grants and 4 million from sales". */
export const partsOfTotal: Relating = function* (numbers) {
  for (const group of groupsIn(numbers)) {
    const [first] = group as [Row]
    if (isPartial(numbers, first.sentence)) continue
    const inside = totalsOf(numbers, first, group)
    const all = [...inside.map((total) => ({ total, parts: group })), ...ownTotal(group)]
    const held = all.find(({ total, parts }) => intersects(sumOf(parts), total.stated))
    for (const { total, parts } of held ? [held] : all) yield* equations(total, parts, tieOf(total, parts))
  }
}

/** Words that say that the parts told are not all, or that something is taken off them. */
const PARTIAL =
  /\b(?:offset|others?|among|mainly|mostly|largest|biggest|such as|some of|part of|net of|less|minus|as well|further|another|additional)\b/
/** The same in the sentence behind. */
const TAKEN_OFF = /\b(?:offset|reduced by|less|minus|another|further|also|remaining|remainder|rest|other)\b/

const isPartial = ({ wordsOf }: Numbers, sentence: number): boolean =>
  PARTIAL.test(wordsOf(sentence)) || TAKEN_OFF.test(wordsOf(sentence + 1))

/** Returns the first of a group as the total of the others: "1,000 workers, 500 in Lyon, 300 in Paris and 200 in Nice". */
function ownTotal(group: readonly Row[]): { total: Row; parts: Row[] }[] {
  const [total, ...parts] = group as [Row, ...Row[]]
  return parts.length >= 3 && canBeTotal(total, parts) ? [{ total, parts }] : []
}

/** Returns the numbers before a group that may be its total, the nearest first. */
function totalsOf(numbers: Numbers, first: Row, group: readonly Row[]): Row[] {
  const at = numbers.rows.indexOf(first)
  return numbers.rows
    .slice(0, at)
    .reverse()
    .filter((row) => first.passage - row.passage <= FAR && canBeTotal(row, group) && isTotalOf(numbers, row, group))
    .slice(0, MOST_TOTALS)
}

/** Words of a total, without which two numbers behind it may be anything. */
const TOTAL = /\b(?:total(?:s|ed|led|ing|ling)?(?: of)?|altogether|in all|in total|combined|overall|sum)\b/

/** Tells whether a number before a group may be its total; before two, words must say that it is one, in the same sentence or the one before. */
const isTotalOf = (numbers: Numbers, row: Row, group: readonly Row[]): boolean =>
  group.length > 2 || (hasNear(numbers, row, TOTAL) && (group[0] as Row).sentence - row.sentence <= 1)

function canBeTotal(total: Row, parts: readonly Row[]): boolean {
  const [first] = parts as [Row]
  if (total.isShare || total.quantity.change !== null || total.time !== first.time || !isOneUnit(total, first))
    return false
  if (total.quantity.unit === null && (total.quantity.counted === null || !areOfOneKind([total, ...parts])))
    return false
  if (parts.some((part) => size(part) >= size(total))) return false
  const { low, high } = sumOf(parts)
  const middle = ((low as number) + (high as number)) / 2
  return middle < size(total) * MOST_TIMES && middle > size(total) / MOST_TIMES
}

const sumOf = (parts: readonly Row[]): Interval => sum(parts.map(({ stated }) => stated))

function tieOf(total: Row, parts: readonly Row[]): Tie {
  const far = (parts[0] as Row).sentence - total.sentence
  return far <= 1 ? 'words' : far <= NEAR ? 'subjects' : 'none'
}

function* equations(total: Row, parts: readonly Row[], tie: Tie): Generator<Equation> {
  const rest = { relation: 'parts', tie } as const
  const texts = parts.map(({ quantity }) => quantity.text)
  yield { ...rest, says: total.stated, of: total, from: parts, allows: sumOf(parts), working: texts.join(' + ') }
  for (const part of parts) {
    const others = parts.filter((row) => row !== part)
    const allows = minus(total.stated, sumOf(others))
    if ((allows.low as number) <= 0) continue
    const working = `${total.quantity.text} − ${others.map(({ quantity }) => quantity.text).join(' − ')}`
    yield { ...rest, says: part.stated, of: part, from: [total, ...others], allows, working }
  }
}
