import { VULGAR } from '../../english/words/numbers.ts'
import type { Numeral } from '../draft.ts'
import { spellingAt } from '../spelled-unit.ts'
import { symbolled } from '../symbol-unit.ts'
import { isDigit, isLetter } from '../words.ts'
import { withExponent } from './exponent.ts'
import { withFraction } from './fraction.ts'
import { withScale } from './scale-behind.ts'
import { withSign } from './sign.ts'

const THIN = '\\u00a0\\u2009\\u202f'

/** Numbers grouped in each of the supported styles, the most specific first, then without groups. */
const GROUPED = new RegExp(
  [
    `\\d{1,3}(?:,\\d{3}){1,30}(?!\\d)(?:\\.\\d+)?`,
    `[1-9]\\d{0,2}(?:, 000){1,30}(?![\\d,.])`,
    `\\d{1,2}(?:,\\d{2}){1,6},\\d{3}(?!\\d)(?:\\.\\d+)?`,
    `[1-9]\\d{0,2}(?:[ ${THIN}]\\d{3}){1,30}(?![\\d,])(?:\\.\\d+)?`,
    `\\d{1,3}(?:['’]\\d{3}){1,30}(?!\\d)(?:\\.\\d+)?`,
    `\\d{1,3}(?:\\.\\d{3}){1,30},\\d{1,2}(?![\\d,])`,
    `[1-9]\\d{0,2}(?:\\.\\d{3}){2}(?![.,]?\\d)`,
    `[1-9]\\d{0,2}(?:[ ${THIN}]\\d{3}){1,30},\\d{1,2}(?![\\d,])`,
    `0,\\d{1,3}(?!,?\\d)`,
    `\\d{1,3},\\d{1,2}(?= ?(?:million|billion|trillion|bn|mn|%|per ?cent|euro|[-–] ?\\d{1,3},\\d{1,2} ?%))`,
    `\\d+(?:\\.\\d+)?`,
  ].join('|'),
  'y',
)

/** Figures that nothing can go on: what most numbers are, matched first as it is fast. */
const PLAIN = /\d+(?![\d.,'’ \u00a0\u2009\u202f])|\d+(?= [^\d])/y

/** Returns what the expression matches at `at`. */
function matchOf(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Numbers in which the comma is a decimal one, before one or two last figures: "4,5 million", "1.250,75", "1 250,75", "0,125". */
const EUROPEAN = /^(?:\d{1,3}(?:[.\s]\d{3})*,\d{1,2}|0,\d{1,3})$/
/** Numbers in which full stops separate groups: "1.250.000". */
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/
/** The last figures of a number with a decimal comma, where a unit follows: ",5" in "2,5 km". */
const DECIMALS = /,\d{1,2}(?![,.]?\d) ?/y

/** Returns the number with its decimals behind a comma, where a unit follows: "2,5 km"; others as they are. */
function withDecimals(written: string, text: string, at: number): string {
  if (text[at + written.length] !== ',') return written
  DECIMALS.lastIndex = at + written.length
  const decimals = written.length <= LONGEST_WHOLE && /^\d+$/.test(written) ? DECIMALS.exec(text)?.[0] : undefined
  if (!decimals) return written
  const behind = at + written.length + decimals.length
  const symbol = SYMBOL.exec(text.slice(behind, behind + 5))?.[0] ?? ''
  return spellingAt(text, behind) || symbolled(symbol) ? written + decimals.trim() : written
}
const LONGEST_WHOLE = 3
const SYMBOL = /^(?:[€$£°]|[a-zµ]{2,4}(?!\p{L}))/iu
const SEPARATORS = /[,'’\s\u00a0\u2009\u202f]/g

const plain = (written: string): string =>
  /^\d+$/.test(written)
    ? written
    : (EUROPEAN.test(written) || DOTTED.test(written)
        ? written.replaceAll('.', '').replace(',', '.')
        : written
      ).replace(SEPARATORS, '')

const decimalsOf = (number: string): number => (number.includes('.') ? number.length - number.indexOf('.') - 1 : 0)

/**
 * Reads the number in digits at `at`, an offset in UTF-16 units, with groups, sign, decimals, fraction and exponent: "1,50,000",
 * "−5", "10 1/2", "3×10⁸". Returns null if there is none, or if it is too large.
 */
export function digits(text: string, at: number): Numeral | null {
  const vulgar = VULGAR[text[at] ?? '']
  if (vulgar)
    return withScale({ start: at, end: at + 1, value: vulgar, grain: vulgar / 4, scale: 1, how: 'fraction' }, text)
  const match = matchOf(PLAIN, text, at) ?? matchOf(GROUPED, text, at)
  if (!match) return null
  const joined = isLetter(text.charCodeAt(at - 1)) && match.includes(' ')
  const written = joined ? match.slice(0, match.indexOf(' ')) : withDecimals(match, text, at)
  const pointed =
    text[at - 1] === '.' &&
    text[at - 2] !== '/' &&
    !isDigit(text.charCodeAt(at - 2)) &&
    !isLetter(text.charCodeAt(at - 2)) &&
    !/\D/.test(written)
  const number = pointed ? `0.${written}` : plain(written)
  const bare: Numeral = {
    start: pointed ? at - 1 : at,
    end: at + written.length,
    value: Number(number),
    grain: Number(`1e-${decimalsOf(number)}`),
    scale: 1,
    how: 'digits',
  }
  return Number.isFinite(bare.value) ? withSign(withFraction(withExponent(bare, text), text), text) : null
}
