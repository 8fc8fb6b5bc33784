import { sideOf } from '../../claim/side.ts'
import { isShare, type Quantity, type Reading } from '../../model/index.ts'
import { type SlipFinder, significantDigits, slipFinder } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'

/** A plain number of an article, with what decides which other numbers it may be calculated from. */
export interface Row {
  /** Index into the quantities of the reading. */
  index: number
  quantity: Quantity
  sentence: number
  passage: number
  /** Digits as printed, without noughts at the ends that may be rounding. */
  digits: number
  isShare: boolean
  /** Whether it is of another time that is compared with, or an aside in brackets: "from 40", "against 40 a year ago", "(40)". */
  isOld: boolean
  slip: SlipFinder
}

/** Returns the plain numbers of an article, in order: no bounds, ranges, ages, ordinals or years. */
export function rowsOf(reading: Reading): Row[] {
  return reading.quantities.flatMap((read, index): Row[] => {
    const quantity = withoutOver(reading, index, read)
    const { low, high, accepts, bound } = quantity
    if (low === null || low !== high || accepts.low === null || accepts.high === null) return []
    if ((bound !== 'exact' && bound !== 'about') || reading.contexts[index]?.isAge || isLabel(quantity)) return []
    const digits = significantDigits(quantity)
    const sentence = reading.sentenceOf[index] as number
    if (digits === 0 && !isShare(quantity)) return []
    return [
      {
        index,
        quantity: withRounding(quantity),
        sentence,
        passage: reading.sentences[sentence]?.passage as number,
        digits,
        isShare: isShare(quantity),
        isOld: isOldValue(reading, index),
        slip: slipFinder(quantity),
      },
    ]
  })
}

/** Returns the number with room for rounding where it ends in two noughts or more: 43,800 may be 43,750. */
function withRounding(quantity: Quantity): Quantity {
  const { low, accepts } = quantity
  const value = low as number
  let step = 1
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10
  if (step < 100) return quantity
  const room = step / 2
  const wider = {
    low: Math.min(accepts.low as number, value - room),
    high: Math.max(accepts.high as number, value + room),
  }
  return { ...quantity, accepts: wider }
}

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

const OLD =
  /\b(?:(?:up|down) (?:on|over)|from|over|(?:compared|compares) (?:with|to)|compared|against|versus|vs\.?|than|after)(?: (?:the|a|an|about|some|loss|profit|net|last year's|the (?:year-earlier|previous year's|prior year's)))*\s*\W?$/i

/** Words behind a number that put it at an earlier time, before the next number: "2.57 billion in February last year". */
const EARLIER =
  /^[^\d,;.]{0,40}\b(?:last (?:year|month|week|quarter)|(?:a|the) (?:year|month|week|quarter) (?:ago|earlier|before)|(?:year|month|week)-ago|(?:previous|prior) (?:year|month|week|quarter))\b/i

function isOldValue(reading: Reading, index: number): boolean {
  if (reading.quantities[index]?.role === 'from') return true
  const { before, after } = wordsAround(sideOf(reading, index))
  return OLD.test(before.slice(-60)) || EARLIER.test(after.slice(0, 60)) || /\([^()]*$/.test(before.slice(-80))
}

/**
 * Tells whether two numbers may be added: one unit, or the same thing counted. A number without its own may take the
 * other's if its scale is written: "59.7 million".
 */
export function isOneMeasure(one: Row, other: Row): boolean {
  const [a, b] = [one.quantity, other.quantity]
  if (one.isShare !== other.isShare || (a.per !== b.per && a.per !== null && b.per !== null)) return false
  const [bare, otherBare] = [isBare(a), isBare(b)]
  if (bare && otherBare) return one.sentence === other.sentence || (hasScale(a) && hasScale(b))
  if (bare || otherBare) return hasScale(a) && hasScale(b)
  return isOneThing(one, other)
}

/** Tells whether two numbers have one unit, or count the same thing. */
export const isOneThing = ({ quantity: a }: Row, { quantity: b }: Row): boolean =>
  a.unit === b.unit && (a.unit !== null || (a.counted !== null && headOf(a) === headOf(b)))

const isBare = ({ unit, counted }: Quantity): boolean => unit === null && counted === null

const hasScale = ({ text }: Quantity): boolean => /\p{L}$/u.test(text) && /\d/.test(text)

const headOf = ({ counted }: Quantity): string | undefined => counted?.split(' ').at(-1)
