import { sideOf } from '../../claim/side.ts'
import { isShare, type Quantity, type Reading } from '../../model/index.ts'
import { significantDigits, slipFinder } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { rounded } from '../rounded.ts'
import { leadOf, type Row } from './row.ts'
import { timeOf } from './time.ts'

/** Returns the plain numbers of an article, in order: no ranges, ages, ordinals or years. */
export function rowsOf(reading: Reading): Row[] {
  const rows: Row[] = []
  for (const [index, read] of reading.quantities.entries()) {
    const row = rowOf(reading, index, read)
    if (row) rows.push(withUnitOfLead({ ...row, time: timeOf(reading, row, rows.at(-1)) }, rows))
  }
  return rows
}

function rowOf(reading: Reading, index: number, read: Quantity): Omit<Row, 'time'> | null {
  const quantity = withEnds(withoutOver(reading, index, read))
  const { low, high, accepts } = quantity
  if (low === null || low !== high || accepts.low === null || accepts.high === null) return null
  if (reading.contexts[index]?.isAge || isLabel(quantity)) return null
  const digits = significantDigits(quantity)
  const sentence = reading.sentenceOf[index] as number
  if (digits === 0 && !isShare(quantity)) return null
  return {
    index,
    quantity: { ...quantity, accepts: rounded(quantity) },
    stated: quantity.accepts,
    sentence,
    passage: reading.sentences[sentence]?.passage as number,
    digits,
    isShare: isShare(quantity),
    slip: slipFinder(quantity),
  }
}

/** Returns an earlier value that leaves out its unit with that of the number of now: "350,000 hectares against 274,000". */
function withUnitOfLead(row: Row, before: readonly Row[]): Row {
  const { quantity, time } = row
  if (time === 0 || row.isShare || quantity.unit !== null || quantity.counted !== null) return row
  const { unit, per, counted } = leadOf(row, before).quantity
  return { ...row, quantity: { ...quantity, unit, per, counted } }
}

/** Returns a bound with an open end as a number near it, on its side: "just over 20 per cent" is 20 to 21. */
function withEnds(quantity: Quantity): Quantity {
  const { low, high, bound } = quantity
  const value = low ?? high
  const isOpen = bound === 'over' || bound === 'at-least' || bound === 'under' || bound === 'at-most'
  if (!isOpen || value === null || quantity.vague) return quantity
  const room = Math.abs(value) * BOUND_ROOM
  const accepts = low === null ? { low: value - room, high: value } : { low: value, high: value + room }
  return { ...quantity, low: value, high: value, accepts }
}

/** Share of itself by which the true number lies beyond a bound. */
const BOUND_ROOM = 0.05

/** Returns the number without a bound that is none: the "over" of "up 61 per cent over 1,850". */
function withoutOver(reading: Reading, index: number, quantity: Quantity): Quantity {
  const { low, bound } = quantity
  if (bound !== 'over' || low === null || !COMPARES_OVER.test(wordsAround(sideOf(reading, index)).before.slice(-40)))
    return quantity
  return { ...quantity, high: low, bound: 'exact', accepts: { low, high: low } }
}

const COMPARES_OVER = /(?:\d|pct|per ?cent|percent|%|points?)\s+over\s+(?:the\s+)?[^\p{L}\d]?$/iu

/** Tells whether a number is a label: a year, or a row of digits as in "snapshot 20210117". */
const isLabel = (quantity: Quantity): boolean =>
  isYear(quantity) ||
  (quantity.unit === null && (quantity.counted === null ? /^\d{4,}$/ : /^\d{6,}$/).test(quantity.text))

const isYear = ({ unit, low, text }: Quantity): boolean =>
  unit === null && /^\d{4}$/.test(text) && (low as number) > 1000 && (low as number) < 2100
