import { byLarge, MEASURES, type Step } from '../../data/compound-units.ts'
import { COINS } from '../../data/currencies.ts'
import { type Draft, joining } from '../../draft.ts'
import { isLetter } from '../../words.ts'
import { isPaid } from './paid.ts'

const GAP = /^(?: ?|, | and | & |, and |-| - )$/i

const AND_PART = /^ and $/i
const PART_OF = /^ (?:of (?:the|those|these|them|all|its|his|her|their)|the)(?!\p{L})/iu

/** Tells whether the right number is a part of the unit of the left one: "a year and a half", "two miles and a quarter". */
const isPartOfUnit = (left: Draft, right: Draft, text: string): boolean =>
  left.unit !== null &&
  !(left.money && left.numeral.scale > 1) &&
  left.unit !== 'percent' &&
  right.unit === null &&
  right.numeral.how === 'fraction' &&
  right.numeral.value < 1 &&
  AND_PART.test(text.slice(left.end, right.start)) &&
  !PART_OF.test(text.slice(right.end, right.end + 11))

const withPart = (left: Draft, right: Draft): Draft => {
  const value = left.numeral.value + right.numeral.value
  return {
    ...left,
    end: right.end,
    low: value,
    high: value,
    numeral: { ...left.numeral, value, grain: right.numeral.grain },
  }
}

/** Tells whether two numbers have been joined already: "84 days 1 hour". */
const isCompound = ({ numeral, end }: Draft, text: string): boolean => /[\d½¼¾]/.test(text.slice(numeral.end, end))

const firstStep = (left: Draft, right: Draft, text: string): Step | undefined =>
  byLarge
    .get(left.unit ?? '')
    ?.find(
      ({ small }) =>
        right.unit === small || isShortMinute(left, right, small) || impliesSmallUnit(left, right, small, text),
    )

/** Tells whether "m" means minutes, since it is joined to hours: "2h30m". */
const isShortMinute = (left: Draft, right: Draft, small: string): boolean =>
  small === 'minute' && right.unit === 'metre' && left.end === right.start

/** Returns the step from the unit of a compound to a third unit: "84 days 1 hour 16 minutes". */
function thirdStep(left: Draft, right: Draft): Step | undefined {
  const second = MEASURES.find(({ large }) => large === left.unit)
  const third = MEASURES.find(({ large, small }) => large === second?.small && small === right.unit)
  return second && third && { ...third, large: second.large, of: second.of * third.of }
}

/**
 * Joins a number in a larger and one in a smaller unit: "6ft 2in", "5 years 3 months", "3 dollars 50 cents", "15 dollars
 * 50".
 */
export const compounds = joining((left, right, text) => {
  if (isPartOfUnit(left, right, text)) return withPart(left, right)
  const gap = text.slice(left.end, right.start)
  if (!GAP.test(gap) || left.bound !== 'exact' || right.bound !== 'exact' || left.vague || right.vague) return null
  const step = isCompound(left, text) ? thirdStep(left, right) : firstStep(left, right, text)
  if (
    !step ||
    (gap.includes('-') && step.large !== 'foot') ||
    (gap.includes(',') && !step.comma) ||
    right.numeral.value >= step.of ||
    !(Number.isInteger(left.numeral.value) || isCompound(left, text))
  )
    return null
  const value = Number((left.numeral.value + right.numeral.value / step.of).toPrecision(15))
  return {
    ...left,
    end: right.end,
    unit: step.large === 'pound' && step.small === 'penny' ? 'pound sterling' : left.unit,
    money: left.money || right.money,
    low: value,
    high: value,
    numeral: { ...left.numeral, value, grain: right.numeral.grain / step.of },
  }
})

/** A measure before a noun, as which "one" may stand: "a 14-foot one". */
const HYPHENATED = /-(?:foot|ft)$/

/** Tells whether a number may be cents of the sum in words before it: "3 euros 50", but not "3 euros 5" or "$3 50". */
const isCents = (left: Draft, value: number, text: string): boolean =>
  left.money &&
  value >= 10 &&
  left.numeral.scale === 1 &&
  isLetter(text.charCodeAt(left.end - 1)) &&
  COINS.some(({ of, parts }) => parts === 100 && of.includes(left.unit ?? ''))

/**
 * Tells whether the second number has the smaller unit without saying so: "15 dollars 50", "5ft 7", with nothing counted
 * after it.
 */
function impliesSmallUnit(left: Draft, right: Draft, small: string, text: string): boolean {
  if (right.unit || right.numeral.scale > 1) return false
  const { value } = right.numeral
  const closed = !/^(?: ?[\p{L}%$€£]|-)/u.test(text.slice(right.end, right.end + 2))
  const joined = left.end === right.start
  if (left.unit === 'foot' && (joined || /^(?:-| - )/.test(text.slice(left.end, left.end + 3)))) return value < 12
  if (left.unit === 'hour' && joined) return value < 60
  if (!closed || !Number.isInteger(value)) return false
  if (HYPHENATED.test(text.slice(left.end - 5, left.end)) && right.numeral.how === 'words') return false
  if (left.unit === 'pound') return small === 'penny' && value >= 10 && isPaid(text, left.start)
  return left.unit === 'foot' ? value < 12 : isCents(left, value, text)
}
