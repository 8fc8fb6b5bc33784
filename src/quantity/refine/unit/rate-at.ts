import { pluralOf } from '../../../english/forms/plural.ts'
import { TIME_UNITS } from '../../../english/words/calendar.ts'
import { SCALES } from '../../../english/words/numbers.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { ADVERBS, COMPARED, DEDUCTED, PIECES } from '../../data/rates.ts'
import { type SpelledUnit, spellingAt } from '../../spelled-unit.ts'
import { symbolled } from '../../symbol-unit.ts'
import { type Word, wordAfter } from '../../words.ts'

/** What a number is given for each of, and the offset of the end of these words in UTF-16 units. */
export interface Rate {
  per: string
  end: number
}

/** Words that make a rate of what follows. */
export const LINKS = new Set(['a', 'an', 'per', 'each', 'every'])
const PER_NUMBER =
  /\d+(?:,\d+){0,30}(?: (?:people|residents|inhabitants|population|births|live births|women|men|children|adults|million|km|kilometres|kilometers|miles|(?:cubic|square) (?:metres|meters|feet|kilometres|kilometers|miles)|litres|liters|gallons|barrels|tonnes|tons|hectares|acres|units|words|clicks|views))?/iy

/** Units of time, in the singular. */
export const TIMES = new Set(TIME_UNITS)
/** Tells whether "a year" and the like name a time to compare with: "a year earlier", "a week on". */
export function isCompared(noun: Word, text: string): boolean {
  const after = wordAfter(text, noun.end)
  if (!after || !TIMES.has(noun.lower) || !COMPARED.has(after.lower)) return false
  const next = wordAfter(text, after.end)
  return after.lower === 'on' ? !next || !/^\p{L}/u.test(next.text) : !DEDUCTED.has(next?.lower ?? '')
}

/** Returns the next word, past a hyphen. */
const wordPastHyphen = (text: string, at: number): Word | null => {
  const word = wordAfter(text, at)
  return word?.text === '-' ? wordAfter(text, word.end) : word
}

/** "40 miles to the gallon". */
const TO_THE = / to the /iy
const ANNUAL = /,? (?:per annum|p\.a\.|pa)(?![\p{L}\d])/iuy
/** Reads an adverb as a rate, where no noun follows it: "12 tons daily". */
export function adverbial(text: string, word: Word | null): Rate | null {
  if (!word) return null
  const per = Object.hasOwn(ADVERBS, word.lower) ? ADVERBS[word.lower] : undefined
  const after = per ? wordAfter(text, word.end) : null
  return per && (!after || !/^\p{L}/u.test(after.text) || NEVER_COUNTED.has(after.lower))
    ? { per, end: word.end }
    : null
}

/** Returns the rate at `at`: "a day", "per barrel", "/hour", " / h", "-a-share", "per 100,000"; null if there is none. */
export function rateAt(text: string, at: number): Rate | null {
  if (text[at] === '/') {
    return perSlash(text, at + 1)
  }
  if (text.startsWith(' / ', at)) {
    const unit = spellingAt(text, at + 3)
    return unit ? { per: unit.entry.unit, end: unit.end } : perSymbol(text, at + 3)
  }
  ANNUAL.lastIndex = at
  if (ANNUAL.test(text)) return { per: 'year', end: ANNUAL.lastIndex }
  TO_THE.lastIndex = at
  if (TO_THE.test(text)) {
    const spelled = spellingAt(text, TO_THE.lastIndex)
    return spelled?.entry.of === 'volume' ? { per: spelled.entry.unit, end: spelled.end } : null
  }
  const link = wordPastHyphen(text, at)
  if (!link || !LINKS.has(link.lower)) return null
  const noun = wordPastHyphen(text, link.end)
  if (!noun || isCompared(noun, text)) return null
  return perUnit(text, link, noun) ?? perNoun(text, link, noun)
}

const SYMBOL = /\p{L}[\p{L}\d²³]{0,5}(?![\p{L}\d])/uy
const symbolAt = (text: string, at: number): string => {
  SYMBOL.lastIndex = at
  return SYMBOL.exec(text)?.[0] ?? ''
}

/** Returns a rate by the symbol of a unit: "MWh"; null if there is none. */
function perSymbol(text: string, at: number): Rate | null {
  const symbol = symbolAt(text, at)
  const entry = symbolled(symbol)
  return entry && entry.of !== 'money' ? { per: entry.unit, end: at + symbol.length } : null
}

/** Returns a rate behind a slash: "/hour", "/kg", "/100 km", "/person"; null if there is none. */
function perSlash(text: string, at: number): Rate | null {
  const spelled = spellingAt(text, at)
  if (spelled) return { per: spelled.entry.unit, end: spelled.end }
  PER_NUMBER.lastIndex = at
  const number = PER_NUMBER.exec(text)?.[0]
  if (number && PIECES_OF_NUMBERS.test(number)) return { per: number, end: at + number.length }
  const symbol = symbolAt(text, at).toLowerCase()
  return perSymbol(text, at) ?? (PIECES.has(symbol) ? { per: symbol, end: at + symbol.length } : null)
}
const PIECES_OF_NUMBERS = /^1\d*(?:,000)* \p{L}/u

/** Returns many of a unit, as rates have them: "per million British thermal units", "per thousand litres"; null for others. */
function scaledAt(text: string, { lower, end }: Word): SpelledUnit | null {
  if (!Object.hasOwn(SCALES, lower) || text[end] !== ' ') return null
  const symbol = symbolAt(text, end + 1)
  const known = symbol.length > 1 ? symbolled(symbol) : null
  const counted = spellingAt(text, end + 1) ?? (known && { entry: known, end: end + 1 + symbol.length })
  if (!counted || counted.entry.of === 'money') return null
  return { entry: { ...counted.entry, unit: `${lower} ${pluralOf(counted.entry.unit)}` }, end: counted.end }
}

/** Returns a rate by a unit: "a day", "per barrel"; null if there is none. A currency counts only after "per". */
export function perUnit(text: string, link: Word, noun: Word): Rate | null {
  const spelled = spellingAt(text, noun.start) ?? scaledAt(text, noun)
  if (!spelled && (link.lower === 'per' || noun.end - noun.start > 2)) return perSymbol(text, noun.start)
  return spelled && (spelled.entry.of !== 'money' || link.lower === 'per')
    ? { per: spelled.entry.unit, end: spelled.end }
    : null
}

/** Returns a rate by a thing or a number of things: "a share", "per pupil", "per 100,000 people"; null if there is none. */
export function perNoun(text: string, link: Word, noun: Word): Rate | null {
  const per = link.lower === 'per'
  if (/^\d/.test(noun.text)) {
    PER_NUMBER.lastIndex = noun.start
    const written = per ? PER_NUMBER.exec(text)?.[0] : undefined
    return written === undefined ? null : { per: written, end: noun.start + written.length }
  }
  const known = link.lower !== 'each' && link.lower !== 'every' && PIECES.has(noun.lower)
  return known || (per && /^\p{L}/u.test(noun.text)) ? { per: noun.lower, end: noun.end } : null
}
