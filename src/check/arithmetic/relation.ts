import type { Interval, Quantity, Reading, RuleSet, Severity, StatementTable } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { TOLERANCES } from './tolerances.ts'

/** What a relation may look at. */
export interface Text {
  reading: Reading
  rules: RuleSet
  statements: StatementTable
  /** Every sentence, in order; `reading.quantities` and `reading.dates` stand behind its marks. */
  markedSentences: readonly MarkedSentence[]
}

/** One sum that the words themselves set: a number, and what it must be by the others. */
export interface Calculation {
  /** Index of the quantity that is held against the result. */
  of: number
  /** Indices of the quantities that it is worked out from. */
  from: readonly number[]
  /** What the others allow, in the unit of the quantity as written. */
  allows: Interval
  /** What the quantity says, where that is not simply what it accepts. */
  says?: Interval
  /** What the message puts after "not", where that is more than the number: "up 20 per cent"; null where `working` has it. */
  printed?: string | null
  /** The working, which "not 63%" can follow: "134 of 253 is 53%". */
  working: string
  /** The right number as it would be printed. */
  result: string
  severity?: Severity
}

/** One way in which words tie numbers together. Silent wherever the words leave room. */
export type Relation = (text: Text) => Iterable<Calculation>

/** Whether two quantities can be added: in one unit, both of them totals or both rates. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && a.per === b.per && isOfOneScale(a, b) && isOfOneScale(b, a)

const isOfOneScale = (a: Quantity, b: Quantity): boolean => sizeOf(a) <= TOLERANCES.largestRatio * sizeOf(b)

const sizeOf = ({ low, high }: Quantity): number => Math.abs(low ?? high ?? 0)

/** Whether it is a plain number of the text: no bound, no "dozens". */
export const isPlain = ({ bound, vague }: Quantity): boolean => !vague && (bound === 'exact' || bound === 'about')

/**
 * Returns a share as an interval of hundredths, with more room than its words leave at each end. An open end stays open, and
 * a bound is no wider than it is written.
 */
export function hundredths({ low, high, accepts, unit }: Quantity): Interval {
  const scale = unit === 'percent' ? 1 : 100
  const room = TOLERANCES.shareRoom
  const end = (written: number | null, accepted: number | null): number | null =>
    written === null || accepted === null ? null : (room * accepted - (room - 1) * written) * scale
  return { low: end(low, accepts.low), high: end(high, accepts.high) }
}

/** Whether a sum is near enough to a total to be meant for it. */
export const isNear = (sum: Interval, total: Quantity): boolean =>
  (sum.low ?? 0) <= TOLERANCES.mostOfTotal * sizeOf(total) &&
  (sum.high ?? Number.POSITIVE_INFINITY) >= TOLERANCES.leastOfTotal * sizeOf(total)
