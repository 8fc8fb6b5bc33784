import { pluralUnit } from '../english/forms/unit-plural.ts'
import { numberText } from '../english/printed-value.ts'
import type { Interval } from '../model/index.ts'

/** Returns an interval in words: "134", "27 to 33", "at least 24", "at most 30". */
export function interval({ low, high }: Interval): string {
  if (low === null) return high === null ? 'any number' : `at most ${numberText(high)}`
  if (high === null) return `at least ${numberText(low)}`
  return low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`
}

/** Returns an age in whole years: "73", "73 or 74", "70 to 75". */
export const ageText = ({ low, high }: Interval): string =>
  interval({ low, high }).replace(' to ', low !== null && high === low + 1 ? ' or ' : ' to ')

/** Returns the note on what a check accepts, to put before the full stop: " (26 to 33 is accepted)". */
export const acceptedNote = (accepted: Interval, unit: string | null = null): string =>
  ` (${withUnit(interval(accepted), unit)} is accepted)`

/** Longest quotation that is shown whole, in UTF-16 units. Of 34,423 sentences of published articles 60 are longer. */
const WIDTH = 400
/** Least room for words after the place that is quoted, in UTF-16 units. */
const BEHIND = 150

/** Returns the words around a place that ends at `end` (UTF-16) on one line, white space folded; cut with "…" between words. */
export function excerpt(text: string, end = 0): string {
  if (text.trim().length <= WIDTH) return folded(text)
  const from = end + BEHIND <= WIDTH ? 0 : Math.max(0, Math.min(end + BEHIND, text.length) - WIDTH)
  const to = from + WIDTH
  const before = from === 0 ? '' : '…'
  const after = to >= text.length ? '' : '…'
  const words = text.slice(from, to)
  return `${before}${folded(words.replace(before && /^\S*\s+/, '').replace(after && /\s+\S*$/, ''))}${after}`
}

/** Returns words on one line, white space folded and none at the ends. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Signs of currencies, by unit. */
const SIGNS: Readonly<Record<string, string>> = { dollar: '$', 'pound sterling': '£', euro: '€', 'japanese yen': '¥' }

/** Returns a number or an interval with its unit: "3,175 tonnes", "1 tonne", "5%", "5% to 8%", "£84.6 million". */
export function withUnit(printed: string, unit: string | null): string {
  if (unit === null) return printed
  const sign = SIGNS[unit]
  if (sign !== undefined) return printed.replaceAll(/[\d,]*\d(?:\.\d+)?/g, (number) => `${sign}${scaled(number)}`)
  if (unit === 'percent') return `${printed.replace(' to ', '% to ')}%`
  return `${printed} ${printed === '1' && !isDegree(unit) ? unit : pluralUnit(unit)}`
}

/** Numbers from a million up, as money is printed. */
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** Returns a printed number with a scale word where two decimals say all of it: "84.6 million" for "84,600,000". */
function scaled(printed: string): string {
  const number = Number(printed.replaceAll(',', ''))
  const [scale, word] = SCALES.find(([least]) => number >= least) ?? [1, '']
  const short = Number((number / scale).toFixed(2))
  return word !== '' && short * scale === number ? `${short} ${word}` : printed
}

const isDegree = (unit: string): boolean => unit === 'celsius' || unit === 'fahrenheit'

/** Returns the words with a capital first letter. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Returns the name of a fact, with its place unless the name includes it: "Hostages held (Gaza)". */
export const nameIn = (name: string, place: string | null): string =>
  place === null || name.includes(place) ? name : `${name} (${place})`

/** Returns an interval in per cent, rounded to one decimal from 10 up and to two significant digits below: "53%", "0.33%", "at least 12.5%". */
export function percent({ low, high }: Interval): string {
  const digits = (value: number | null) => (value === null ? null : round(value))
  return withUnit(interval({ low: digits(low), high: digits(high) }), 'percent')
}

const round = (value: number): number =>
  Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : Number(value.toPrecision(2))
