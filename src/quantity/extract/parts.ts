import type { Extractor } from '../draft.ts'
import { overNumber, withPoint } from './aloud.ts'
import { cardinal } from './cardinal.ts'
import { overDenominator } from './denominators.ts'
import { withPart } from './mixed.ts'
import { withScale } from './scale-behind.ts'

/** What must follow for a number to go on. */
const MORE = /^[ ,-]/

/** A number with what words divide it into or add to it: "134", "two-thirds", "21 fifths", "two and a half million". */
export const parts: Extractor = (text, at) => {
  const numeral = cardinal(text, at)
  if (!numeral || !MORE.test(text.charAt(numeral.end))) return numeral
  const divided = overDenominator(numeral, text)
  if (divided === 'rank') return null
  return divided ? withScale(divided, text) : withPart(overNumber(withPoint(numeral, text), text), text)
}
