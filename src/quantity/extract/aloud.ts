import { CARDINALS, cardinalPattern } from '../../english/words/numbers.ts'
import type { Numeral } from '../draft.ts'
import { cardinal } from './cardinal.ts'
import { withScale } from './scale-behind.ts'

const FIGURE = `[ -](?:oh|${cardinalPattern(0, 9)})(?![a-z])`
/** Figures one by one, or a number below a hundred: "point seven one", "point seventy-one". */
const POINT = new RegExp(
  `[ -]point((?:${FIGURE}){1,30}|[ -](?:${cardinalPattern(10, 90)})(?![a-z])(?:${FIGURE})?)`,
  'iy',
)

/** Returns the figures that words behind "point" say: "71" for "seven one" and for "seventy-one". */
const figuresOf = (words: readonly string[]): string => {
  const values = words.map((word) => CARDINALS[word] ?? 0)
  const [tens = 0, ones = 0] = values
  return tens > 9 ? String(tens + ones) : values.join('')
}

/**
 * Returns the number with the decimals that follow "point", and a scale after them: "nine point nought four", "two point
 * five million".
 */
export function withPoint(numeral: Numeral, text: string): Numeral {
  POINT.lastIndex = numeral.end
  const match = numeral.how === 'words' ? POINT.exec(text) : null
  if (!match?.[1]) return numeral
  const figures = figuresOf(match[1].slice(1).toLowerCase().split(/[ -]/))
  const value = Number(`${numeral.value}.${figures}`)
  return withScale(
    { ...numeral, value, grain: Number(`1e-${figures.length}`), end: numeral.end + match[0].length },
    text,
  )
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
