import type { Extractor } from '../draft.ts'
import { overNumber, withPoint } from './aloud.ts'
import { cardinal } from './cardinal.ts'
import { onePartOf, overDenominator } from './denominators.ts'
import { withPart } from './mixed.ts'
import { withScale } from './scale-behind.ts'

/** The characters after which a number may go on. */
const MORE = /^[ ,-]/

/** Reads a number with the words that divide it or add to it: "134", "two-thirds", "21 fifths", "two and a half million". */
export const parts: Extractor = (text, at) => {
  const numeral = cardinal(text, at)
  if (!numeral || !MORE.test(text.charAt(numeral.end))) return numeral
  const divided = overDenominator(numeral, text)
  if (divided === 'rank') return onePartOf(numeral, text)
  return divided ? withScale(divided, text) : withPart(overNumber(withPoint(numeral, text), text), text)
}
