import { DIGITS, figureOf, type Printed } from './figure.ts'
import type { Slip } from './slip.ts'

/**
 * Returns a number as it would be printed without its slip: its digits or its scale word replaced, with the same
 * separators and unit. Returns null for a number word, and for digits that would need another scale word.
 */
export function printedAs(printed: Printed, { figure, value }: Slip): string | null {
  const own = figureOf(printed)
  if (!own?.isInDigits) return null
  if (figure.digits === own.digits && figure.decimals === own.decimals) {
    const rescaled = withScale(printed.text, figure.scale / own.scale)
    if (rescaled !== null) return rescaled
  }
  const inScale = value / own.scale
  const { decimals } = figure.scale === own.scale ? figure : { decimals: decimalsOf(inScale) }
  if (inScale < 0.001 || inScale >= 1e6 * 10 ** own.digits.length) return null
  const isGrouped = /\d,\d/.test(printed.text) || (own.scale === 1 && inScale >= 10_000)
  return printed.text.replace(DIGITS, grouped(inScale.toFixed(decimals), isGrouped))
}

/** Words and letters for a thousand and its powers, each style in ascending order. */
const SCALE_WORDS: readonly (readonly string[])[] = [
  ['thousand', 'million', 'billion', 'trillion'],
  ['k', 'm', 'bn', 'tn'],
  ['k', 'm', 'b', 't'],
  ['', 'mln', 'bln', 'trln'],
]

/** Returns a number with another scale word, so many times as large; null where it has none, or no word is as large. */
function withScale(text: string, times: number): string | null {
  const steps = Math.round(Math.log10(times) / 3)
  if (Math.abs(Math.log10(times) - 3 * steps) > 1e-6) return null
  const word = /\d[ -]?(\p{L}+)/u.exec(text)?.[1]
  if (word === undefined) return null
  const style = SCALE_WORDS.find((words) => words.includes(word.toLowerCase())) ?? []
  const other = style[style.indexOf(word.toLowerCase()) + steps]
  if (!other) return null
  return text.replace(/(?<=\d[ -]?)\p{L}+/u, word === word.toUpperCase() ? other.toUpperCase() : other)
}

const decimalsOf = (value: number): number => (String(Number(value.toPrecision(12))).split('.')[1] ?? '').length

const grouped = (digits: string, isGrouped: boolean): string =>
  isGrouped ? digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ',')) : digits
