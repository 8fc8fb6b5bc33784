import type { Numeral } from '../draft.ts'
import { isDigit, isSpace, wordBefore } from '../words.ts'

const NEGATIVE = new Set(['minus', 'negative'])

/** Tells whether the dash at `at` may be a minus sign: it begins a word, and is not between two numbers ("2000 -2500"). */
function isSign(text: string, at: number): boolean {
  const outer = text[at - 1]
  if (
    outer === undefined ||
    outer === '(' ||
    outer === '[' ||
    outer === '~' ||
    outer === '$' ||
    outer === '£' ||
    outer === '€'
  )
    return true
  if (!isSpace(text.charCodeAt(at - 1))) return false
  const before = wordBefore(text, at - 1)
  return (
    !before ||
    text[at] === '−' ||
    !isDigit(before.text.charCodeAt(0)) ||
    text[at + 1] === undefined ||
    before.end === at - 1
  )
}

const ALONE = /^\s{0,8}[-−] {1,2}$/
const NOTHING_ELSE = /^ {0,2}(?:[kKmM%]|bn)?\s{0,8}$/
/** Tells whether a minus sign and the number are all there is, as in the cell of a table: "- 1 4/5". */
const isBareNegative = ({ start, end }: Numeral, text: string): boolean =>
  text.length - end < 16 && NOTHING_ELSE.test(text.slice(end)) && ALONE.test(text.slice(0, Math.min(start, 20)))

/**
 * Returns the number with the minus sign or word before it: "-5", "−5", "minus 387", "minus-1.4". A plus sign stays outside.
 */
export function withSign(numeral: Numeral, text: string): Numeral {
  const dash = text[numeral.start - 1] ?? ''
  const dashed = dash === '-' || dash === '−' || dash === '–'
  if (dashed && isSign(text, numeral.start - 1)) return { ...numeral, start: numeral.start - 1, value: -numeral.value }
  if (numeral.start < 20 && isBareNegative(numeral, text)) return { ...numeral, value: -numeral.value }
  const word = wordBefore(text, dashed ? numeral.start - 1 : numeral.start)
  if (
    !word ||
    !NEGATIVE.has(word.lower) ||
    numeral.start - word.end > 1 ||
    wordBefore(text, word.start)?.lower === 'or'
  )
    return numeral
  return { ...numeral, start: word.start, value: -numeral.value }
}
