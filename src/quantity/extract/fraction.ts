import { VULGAR } from '../../english/words/numbers.ts'
import type { Numeral } from '../draft.ts'
import { spellingAt } from '../spelled-unit.ts'
import { isSpace } from '../words.ts'

/** Matches "/2" or "/8ths" after a number, or " 1/2" or "-1/2" after a whole one. Tables may have two spaces. */
const FRACTION = /(?:(?: {1,2}|-| - )(\d{1,3}) ?| ?)[/⁄] ?(\d{1,4})(?![\d/⁄]|[.,]\d)(?:(?:rd|th)s?(?![a-z]))?/y
/**
 * Usual denominators. Pairs with other numbers are dates, scores and fixed phrases (9/11, 24/7, 50/50), unless one part of a unit is
 * meant ("1/250 second").
 */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 100, 128, 1000])

/** Usual highest ratings: "8.3/10" is a share too, although 8.3 is not a whole number. */
const RATINGS = new Set([5, 10, 100])

/** A whole, of which there may be any part: "3/20 of the vote". */
const OF_WHOLE = /^ of (?:the|all|its|his|her|our|my)(?!\p{L})/iu
const GAP = / (?:of an? )?/iy
/** Tells whether a unit follows, of which there may be any part: "1/250 sec", "1/250 of a second". */
function isOfUnit(text: string, at: number): boolean {
  GAP.lastIndex = at
  return GAP.test(text) && spellingAt(text, GAP.lastIndex) !== null
}

/** Returns the number with the fraction that follows it: "10 1/2", "7½", "1/16". */
export function withFraction(numeral: Numeral, text: string): Numeral {
  const { end, value } = numeral
  const skip = isSpace(text.charCodeAt(end)) ? 1 : 0
  const vulgar = VULGAR[text[end + skip] ?? '']
  if (vulgar) return { ...numeral, value: value + vulgar, grain: vulgar / 5, end: end + skip + 1 }
  FRACTION.lastIndex = end
  const match = FRACTION.exec(text)
  if (!match || (match[1] && !Number.isInteger(value))) return numeral
  const top = match[1] ? Number(match[1]) : value
  const bottom = Number(match[2])
  const rating = !match[1] && RATINGS.has(bottom)
  const behind = end + match[0].length
  const known =
    DENOMINATORS.has(bottom) ||
    match[1] !== undefined ||
    OF_WHOLE.test(text.slice(behind, behind + 8)) ||
    (top === 1 && isOfUnit(text, behind))
  if (!known || top > bottom || top === 0 || ((top === bottom || !Number.isInteger(top)) && !rating)) return numeral
  const part = Number((top / bottom).toPrecision(15))
  return {
    ...numeral,
    value: match[1] ? value + part : part,
    grain: numeral.grain / bottom / 5,
    end: end + match[0].length,
  }
}
