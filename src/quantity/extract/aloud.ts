import { CARDINALS, cardinalPattern } from '../../english/words/numbers.ts'
import type { Numeral } from '../draft.ts'
import { cardinal } from './cardinal.ts'
import { withScale } from './scale-behind.ts'

const POINT = new RegExp(`[ -]point((?:[ -](?:oh|${cardinalPattern(0, 9)})(?![a-z])){1,30})`, 'iy')

/**
 * Returns the number with the decimals that follow "point", and a scale after them: "nine point nought four", "two point
 * five million".
 */
export function withPoint(numeral: Numeral, text: string): Numeral {
  POINT.lastIndex = numeral.end
  const match = numeral.how === 'words' ? POINT.exec(text) : null
  if (!match?.[1]) return numeral
  const words = match[1].slice(1).toLowerCase().split(/[ -]/)
  const value = Number(`${numeral.value}.${words.map((word) => CARDINALS[word] ?? 0).join('')}`)
  return withScale({ ...numeral, value, grain: Number(`1e-${words.length}`), end: numeral.end + match[0].length }, text)
}

const OVER = / over (?=[a-z\d])/iy
const GOES_ON = /^[ -]?[\p{L}\d%]/u
const MONEY = /[$£€]/
/** Two numbers above this are not a fraction: blood pressure is "120 over 80". */
const LARGEST = 20

/**
 * Returns the fraction that a number begins: "one over three", "2 over 3", with nothing counted after it. Returns other
 * numbers as they are.
 */
export function overNumber(numeral: Numeral, text: string): Numeral {
  OVER.lastIndex = numeral.end
  if (!OVER.test(text) || !Number.isInteger(numeral.value) || MONEY.test(text[numeral.start - 1] ?? '')) return numeral
  const below = cardinal(text, OVER.lastIndex)
  if (!below || below.value < 2 || !Number.isInteger(below.value)) return numeral
  if (below.value > LARGEST && numeral.value > LARGEST) return numeral
  if (GOES_ON.test(text.slice(below.end, below.end + 2))) return numeral
  const value = numeral.value / below.value
  return { ...numeral, value, grain: value / 5, how: 'fraction', end: below.end }
}
