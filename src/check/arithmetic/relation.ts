import { minus, sizeOf, sum } from '../../base/interval.ts'
import type { Interval, Quantity, Reading, RuleSet, Severity, StatementTable } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { slipFinder } from '../../slip/index.ts'
import { interval, withUnit } from '../../wording/words.ts'
import { TOLERANCES } from './tolerances.ts'

/** What a relation reads. */
export interface Text {
  reading: Reading
  rules: RuleSet
  statements: StatementTable
  /** Every sentence, in order, with marks for `reading.quantities` and `reading.dates`. */
  markedSentences: readonly MarkedSentence[]
}

/** One calculation that the words state: a number, and what it must be by the others. */
export interface Calculation {
  /** Index of the quantity that is compared with the result. */
  of: number
  /** Indices of the quantities that the result is calculated from. */
  from: readonly number[]
  /** What the others allow, in the unit of the quantity as written. */
  allows: Interval
  /** What the quantity states, where that is not what it accepts. */
  says?: Interval
  /** What the message puts after "not", where that is more than the number: "up 20 per cent"; null where `working` has it. */
  printed?: string | null
  /** The working, which "not 63%" can follow: "134 of 253 is 53%". */
  working: string
  /** The right number as it would be printed. */
  result: string
  severity?: Severity
}

/** One way in which words tie numbers together. Yields nothing where the words leave room. */
export type Relation = (text: Text) => Iterable<Calculation>

/** Tells whether two quantities can be added: same unit, same rate, similar size. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && a.per === b.per && isOfOneScale(a, b) && isOfOneScale(b, a)

const isOfOneScale = (a: Quantity, b: Quantity): boolean => sizeOf(a) <= TOLERANCES.largestRatio * sizeOf(b)

/** Tells whether two quantities have one measure, though unit or rate may be stated once: "fell to 21,110 tonnes from 51,722". */
export const sameOnceStated = (a: Quantity, b: Quantity): boolean =>
  sameMeasure(a, { ...b, unit: b.unit ?? a.unit, per: b.per ?? a.per }) ||
  sameMeasure({ ...a, unit: a.unit ?? b.unit, per: a.per ?? b.per }, b)

/** Returns a unit without the rate that may be part of it: "dollar" of "dollar per barrel". */
export const withoutRate = (unit: string | null): string | null => unit?.split(' per ')[0] ?? null

/** Tells whether it is a plain number: no bound, no "dozens". */
export const isPlain = ({ bound, vague }: Quantity): boolean => !vague && (bound === 'exact' || bound === 'about')

/**
 * Returns a share as an interval in per cent, with more room at each end than its words leave (`TOLERANCES.shareRoom`). An
 * open end stays open.
 */
export function hundredths({ low, high, accepts, unit }: Quantity): Interval {
  const scale = unit === 'percent' ? 1 : 100
  const room = TOLERANCES.shareRoom
  const end = (written: number | null, accepted: number | null): number | null =>
    written === null || accepted === null ? null : (room * accepted - (room - 1) * written) * scale
  return { low: end(low, accepts.low), high: end(high, accepts.high) }
}

/** Adds up parts: what their sum may be, and the working with its result, in a unit if one is given. */
export function addUp(
  parts: readonly Quantity[],
  unit: string | null,
): Pick<Calculation, 'allows' | 'working' | 'result'> {
  const result = withUnit(interval(sum(parts)), unit)
  return {
    allows: sum(parts.map(({ accepts }) => accepts)),
    working: `${parts.map(({ text }) => text).join(' + ')} = ${result}`,
    result,
  }
}

/**
 * Returns the sum of parts against their total, or the difference against the part that is one slip away from it; null where the
 * total is not meant as their sum, being neither near enough to it nor a slip away.
 */
export function sumAgainst(of: number, from: readonly number[], quantities: readonly Quantity[]): Calculation | null {
  const total = quantities[of] as Quantity
  const parts = from.map((i) => quantities[i] as Quantity)
  const sum = addUp(parts, total.unit)
  if (isMeant(sum.allows, total)) return { of, from, ...sum }
  return slippedPart(of, from, quantities)
}

/** Returns the difference of a total and all parts but one against that one, of which it is a clear slip; null for none. */
export function slippedPart(of: number, from: readonly number[], quantities: readonly Quantity[]): Calculation | null {
  const total = quantities[of] as Quantity
  const parts = from.map((i) => quantities[i] as Quantity)
  for (const [i, part] of parts.entries()) {
    const others = parts.filter((_, j) => j !== i)
    const rest = [total, ...others]
    const combine = (all: readonly Interval[]): Interval =>
      all.slice(1).reduce((left, one) => minus(left, one), all[0] as Interval)
    const allows = combine(rest.map(({ accepts }) => accepts))
    if ((allows.low ?? 0) <= 0 || !isClearSlip(part, allows)) continue
    const result = withUnit(interval(combine(rest)), part.unit)
    const working = `${rest.map(({ text }) => text).join(' − ')} = ${result}`
    return { of: from[i] as number, from: [of, ...from.filter((_, j) => j !== i)], allows, working, result }
  }
  return null
}

/** Tells whether a sum is meant as a total: near enough to it, or one slip away. */
export const isMeant = (sum: Interval, total: Quantity): boolean =>
  ((sum.low ?? 0) <= TOLERANCES.mostOfTotal * sizeOf(total) &&
    (sum.high ?? Number.POSITIVE_INFINITY) >= TOLERANCES.leastOfTotal * sizeOf(total)) ||
  isClearSlip(total, sum)

/** Digits of the right number that must be known for a slip other than swapped digits to explain a number far from it. */
const CLEAR = 3

/** Tells whether a slip that chance seldom makes explains why a number is not the right one. */
export function isClearSlip(printed: Quantity, right: Interval): boolean {
  const slip = slipFinder(printed)(right)
  return slip !== null && (slip.kind === 'swapped-digits' || slip.known >= CLEAR)
}
