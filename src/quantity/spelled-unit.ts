import { MEASURED_BY_COUNTRY, WORKERS } from './data/joined-units.ts'
import { PREFIX_NAMES } from './data/units/prefixes.ts'
import type { Dimension } from './data/units.ts'
import { bySpelling, bySymbol, type UnitEntry } from './lexicon.ts'

const LETTERS = /[A-Za-zÀ-žµμʻ]+/y

/** A unit in words, and the offset of its end in UTF-16 units. */
export interface SpelledUnit {
  entry: UnitEntry
  end: number
}

const wordAt = (text: string, at: number): string => {
  LETTERS.lastIndex = at
  return (LETTERS.exec(text)?.[0] ?? text[at] ?? '').toLowerCase()
}

const sameWords = (text: string, at: number, written: string): boolean => {
  if (at + written.length > text.length) return false
  const slice = text.slice(at, at + written.length)
  return slice.toLowerCase().replace(/[\s\u00a0-]/g, ' ') === written.replace(/-/g, ' ')
}

/** Returns the unit in the tables whose spelling starts at `at` with `word`, the longest one. */
function knownAt(text: string, at: number, word: string): SpelledUnit | null {
  const found = bySpelling.get(word)
  if (!found) return null
  const second = word.length + 1
  const next = text[at + second]?.toLowerCase()
  for (const { written, entry } of found) {
    const end = at + written.length
    if (written !== word && (written[second] !== next || !sameWords(text, at, written))) continue
    LETTERS.lastIndex = end
    if (!LETTERS.test(text)) return { entry, end }
  }
  return null
}

/** Returns the unit in the tables, in words or as a symbol of letters. */
function unitAt(text: string, at: number): SpelledUnit | null {
  const word = wordAt(text, at)
  const entry = bySymbol.get(word)
  return knownAt(text, at, word) ?? (entry ? { entry, end: at + word.length } : null)
}

/** How far behind a prefix its unit is looked for, in UTF-16 units. */
const LONGEST_BASE = 24

/** Reads a prefix and its unit written apart: "kilo-ohms", "micro grams", "tera-electron volts". */
function prefixedApart(text: string, at: number, prefix: string): SpelledUnit | null {
  const start = at + prefix.length + 1
  const base = wordAt(text, start)
  if (!bySpelling.has(prefix + base)) return null
  const found = knownAt(prefix + text.slice(start, start + LONGEST_BASE), 0, prefix + base)
  return found && { entry: found.entry, end: at + found.end + 1 }
}

const COUNTRY = /(?:us|u\.s\.|american|(uk|u\.k\.|british|imperial|imp\.?)|metric) (?=[a-z])/iy
const COUNTRIES = new Set(['u', 'us', 'american', 'uk', 'british', 'imperial', 'imp', 'metric'])

/** Reads a measure of one country: "US gallons", "imperial pints", "Imp. quarts", "metric cups". */
function ofCountry(text: string, at: number): SpelledUnit | null {
  COUNTRY.lastIndex = at
  const country = COUNTRY.exec(text)
  const found = country && unitAt(text, COUNTRY.lastIndex)
  if (!found || !MEASURED_BY_COUNTRY.has(found.entry.unit)) return null
  const imperial = country[1]
    ? bySpelling.get('imperial')?.find(({ written }) => written === `imperial ${found.entry.unit}`)
    : null
  return imperial ? { entry: imperial.entry, end: found.end } : found
}

/** What multiplies a way or a time: "tonne-kilometres", "megawatt days". Not hours or miles themselves: "an 8-hour day". */
const MULTIPLIES: ReadonlySet<Dimension | 'money'> = new Set([
  'mass',
  'power',
  'force',
  'pressure',
  'current',
  'voltage',
])
const MULTIPLIED =
  /[ -](?=(?:(?:kilo|centi)?met(?:re|er)s?|miles?|f[eo][eo]t|inch(?:es)?|seconds?|hours?|days?|years?)(?![\p{L}-]))/iuy

/** Returns the product of a unit and the one behind it, where that is a plural or has a hyphen: "tonne-kilometres"; else null. */
function productOf(text: string, { entry, end }: SpelledUnit): SpelledUnit | null {
  if (!MULTIPLIES.has(entry.of) || /s$/i.test(text.slice(end - 1, end))) return null
  MULTIPLIED.lastIndex = end
  const other = MULTIPLIED.test(text) ? unitAt(text, end + 1) : null
  if (!other || (text[end] === ' ' && !/(?:s|feet)$/i.test(text.slice(end, other.end)))) return null
  return { entry: { unit: `${entry.unit} ${other.entry.unit}`, of: 'other', doubtful: false }, end: other.end }
}

const WORKED =
  /(?:[ -])(?=(?:hours|days|weeks|months|years|nights|miles|kilomet(?:re|er)s|km|(?<=-)(?:hour|day|year|mile))(?![\p{L}-]))/iuy

/** Returns the work of people or vehicles over a time or a way: "500 man-hours", "person-years", "passenger kilometres"; else null. */
function workOf(text: string, at: number, worker: string): SpelledUnit | null {
  WORKED.lastIndex = at + worker.length
  if (!WORKED.test(text) || (worker === 'people' && text[at + worker.length] === ' ')) return null
  const other = unitAt(text, at + worker.length + 1)
  return other && { entry: { unit: `${worker} ${other.entry.unit}`, of: 'other', doubtful: false }, end: other.end }
}

/** How much of a text with blanks around its hyphens is looked at, in UTF-16 units. */
const LONGEST = 48
/** Returns a unit of several words whose hyphen has a blank on each side: "acre - feet", "kilowatt - hours"; null if there is none. */
function hyphenApart(text: string, at: number, word: string): SpelledUnit | null {
  const closed = text.slice(at, at + LONGEST).replaceAll(' - ', '-')
  const found = spellingAt(closed, 0)
  if (!found || found.end <= word.length) return null
  const hyphens = closed.slice(0, found.end).split('-').length - 1
  return { entry: found.entry, end: at + found.end + 2 * hyphens }
}

/**
 * Returns the unit whose spelling in words starts at `at`, the longest one, and the offset of its end; null if there is none. Besides the
 * tables' spellings, reads prefixes apart ("kilo-ohms"), measures of one country ("imperial pints"), products ("tonne-kilometres") and
 * the work of many ("person-years").
 */
export function spellingAt(text: string, at: number): SpelledUnit | null {
  const word = wordAt(text, at)
  const known = knownAt(text, at, word)
  const behind = text[at + word.length]
  if (behind !== ' ' && behind !== '-' && behind !== '.') return known
  const apart = text.startsWith(' - ', at + word.length) ? hyphenApart(text, at, word) : null
  if (apart) return apart
  if (PREFIX_NAMES.has(word)) return prefixedApart(text, at, word) ?? known
  if (known) return productOf(text, known) ?? known
  if (COUNTRIES.has(word)) return ofCountry(text, at)
  return WORKERS.has(word) ? workOf(text, at, word) : null
}
