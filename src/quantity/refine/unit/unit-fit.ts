import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { unitAcross } from '../../joined-measures.ts'
import type { UnitEntry } from '../../lexicon.ts'
import { isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, isLetter, wordAfter, wordBefore } from '../../words.ts'
import { isPaid } from './paid.ts'
import { isScore, isTime } from './seconds-and-points.ts'

const LARGE = 1000
/** Tells whether a number looks like an amount of money: with a scale or decimals, or large. */
const isAmount = ({ numeral: { value, scale, grain } }: Draft): boolean => scale > 1 || value >= LARGE || grain < 1

/** Tells whether a symbol that is a word too is a unit behind this number: "1,200 COP", but not "24 MAD men". */
export const isSure = (draft: Draft, { doubtful }: UnitEntry): boolean => !doubtful || isAmount(draft)

/** Tells whether a word after a number is a unit: not "won" in "5 won the race", or "second" in "two second-half goals". */
export function spelledFits(
  draft: Draft,
  { unit, of, doubtful }: UnitEntry,
  text: string,
  end: number,
  gap: string,
): boolean {
  const { value, how, grain } = draft.numeral
  if (doubtful)
    return of === 'money' ? isAmount(draft) || isPaid(text, draft.start) || isQuoted(draft, text, end) : grain < 1
  if (/second$/i.test(text.slice(end - 6, end))) return / of an? $/i.test(gap) || isTime(draft, text, end, gap)
  if (unit === 'stone') return value >= 5 && value < 40 && !isMaterial(text, end)
  if (unit === 'point') return isScore(draft, text, end, gap)
  if (unit === 'cup') return isCupful(draft, text, end)
  return unit !== 'quarter' || how !== 'fraction'
}

const PRICE = /^ (?:at|to) \d[\d,]{2}/
/** Tells whether a price follows a change of it: "up 300 won at 15,300 won"; not "12 won at 40 to 1". */
const isQuoted = ({ numeral: { value, how } }: Draft, text: string, end: number): boolean =>
  how === 'digits' && value >= 10 && PRICE.test(text.slice(end, end + 7))

/** What a cup is won in: "one cup tie". */
const CONTEST =
  /^(?:finals?|semi|ties?|games?|match(?:es)?|wins?|winners?|runs?|titles?|holders?|team|side|race|tournament|competition|replay|draw|holder|series|points?|cars?)$/
/** Tells whether "cup" in the singular is a measure and no trophy: "1/2 cup sugar", "one cup of flour", "1 cup milk". */
function isCupful({ numeral: { how, value, grain } }: Draft, text: string, end: number): boolean {
  const word = text.slice(end - 3, end)
  if (word !== 'cup') return !word.startsWith('C')
  const next = wordAfter(text, end)
  if (how === 'fraction' || grain < 1 || next?.lower === 'of') return true
  return (
    how === 'digits' &&
    value === 1 &&
    next !== null &&
    /^\p{Ll}{3}/u.test(next.text) &&
    !isSmallWord(next.lower) &&
    !CONTEST.test(next.lower)
  )
}

/** Tells whether "stone" is the material of the counted things and not a weight: "10 stone cottages", "12 Stone Age tools". */
function isMaterial(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  if (!next || !isLetter(next.text.charCodeAt(0)) || text.slice(end, next.start).trim() !== '') return false
  return isCapital(text.charAt(end - 'stone'.length)) || (isPlural(next.lower) && !isSmallWord(next.lower))
}

const NEVER_APART = new Set(['in', 'in.', 'st', '"', "'", '′', '″'])
const ONE_LETTER = new Set('mgplLtWbcVJhΩÅ')
const NAME_GOES_ON = /^['’.-]\p{L}/u

/** Tells whether a symbol after a space is a unit: in "5 km" and "2 MW", but not in "50,000 in", "5 a" or "at 2 pm". */
export function symbolFits(draft: Draft, symbol: string, text: string, end: number): boolean {
  if (symbol === 'pm') return isMinute(draft)
  if (NEVER_APART.has(symbol)) return false
  if (WORDS_IN_CAPITALS.has(symbol)) return draft.numeral.grain < 1 || closes(text, end)
  if (symbol.length > 1) return true
  if (!isLetter(symbol.charCodeAt(0))) return draft.numeral.how !== 'words'
  return draft.numeral.how === 'digits' && ONE_LETTER.has(symbol) && !NAME_GOES_ON.test(text.slice(end, end + 2))
}

/** Symbols that are also words in a headline in capitals, or names: "12 WAR CRIMES", "15 AU countries". */
const WORDS_IN_CAPITALS = new Set(['WAR', 'ERA', 'OPS', 'AU', 'IU', 'GSM', 'CFM'])
/** Tells whether no noun follows. */
function closes(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  return !next || !isLetter(next.text.charCodeAt(0)) || NEVER_COUNTED.has(next.text)
}

/** Tells whether "pm" may mean picometres: a time of day has at most two decimals, "2.123 pm" is a length. */
const isMinute = (draft: Draft): boolean => draft.numeral.grain < 0.01

const QUOTED = /["“][^"“”]{0,60}$/
/** Heights of screens in lines: "1080p" is not a price. */
const SCAN_LINES = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

/** Years in the names of stars and storms. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2099

/** Tells whether a symbol joined to the number is its unit. */
export function joinedFits(draft: Draft, symbol: string, text: string): boolean {
  const { value, grain } = draft.numeral
  if (symbol === '"') return !QUOTED.test(text.slice(Math.max(0, draft.start - 60), draft.start))
  if (symbol === "'" || symbol === '′')
    return value < 100 && (!isLetter(text.charCodeAt(draft.end + 1)) || unitAcross(text, draft.end) === symbol)
  if (symbol === 'pm') return isMinute(draft)
  if (symbol === 'B' || symbol === 'N') return false
  // "SN 2014J" is named after its year.
  if (/^\p{Lu}$/u.test(symbol) && grain === 1 && value >= FIRST_YEAR && value <= LAST_YEAR) return false
  if (WORDS_IN_CAPITALS.has(symbol)) return grain < 1
  return symbol !== 'p' || grain < 1 || !SCAN_LINES.has(value)
}

/** Ranges of temperatures in weather and medicine. */
const DEGREES: Readonly<Record<string, { unit: string; low: number; high: number }>> = {
  C: { unit: 'celsius', low: -90, high: 120 },
  F: { unit: 'fahrenheit', low: -130, high: 130 },
  K: { unit: 'kelvin', low: 0, high: 10_000 },
}
/** Below this number, "F" labels a form or a seat: "13F". */
const COLD_IN_WORDS = 20
/** The hottest that ovens and furnaces are, where a preposition or another scale shows that it is a temperature: "at 180C", "350F/180C". */
const HOTTEST = 4000
const HEATED = new Set(['at', 'to', 'of', 'above', 'below', 'around', 'about', 'over', 'nearly', '/', '('])

const isHeated = (draft: Draft, symbol: string, text: string): boolean =>
  draft.numeral.value <= HOTTEST &&
  (HEATED.has(wordBefore(text, draft.start)?.lower ?? '') ||
    /^\/\d/.test(text.slice(draft.end + symbol.length, draft.end + symbol.length + 2)))

/** Units of one letter that some write small, joined to the number: "240v", "60w". */
const SMALL_LETTERS: Readonly<Record<string, UnitEntry>> = {
  v: { unit: 'volt', of: 'voltage', doubtful: false },
  w: { unit: 'watt', of: 'power', doubtful: false },
}

/** Air pressure in weather, in millibars. */
const AIR = { low: 860, high: 1100 }
const isAirPressure = (value: number): boolean => value >= AIR.low && value <= AIR.high

const VOLTS = /\d ?[km]?V(?:olts)?(?!\p{L})/u
/** How far a voltage is looked for on both sides, in UTF-16 units. */
const BESIDE = 24
/** Tells whether a voltage stands near, so that "A" means amperes: "a 5V supply at 2A". */
const isBesideVolts = ({ start, end }: Draft, text: string): boolean =>
  VOLTS.test(text.slice(Math.max(0, start - BESIDE), start)) || VOLTS.test(text.slice(end, end + BESIDE))

/** Words of weather, ovens and fevers near a number, so that a small "c" or "f" means degrees: "temperatures reached 40c". */
const WARMTH =
  /(?<!\p{L})(?:temperatures?|thermometers?|thermostat|heatwave|heat|weather|mercury|oven|fever|highs|lows|freezing|frost|sunny|hot(?:test)?|cold(?:est)?|warm(?:est|ed|s)?|cool(?:ed|est)?)(?!\p{L})/iu
/** How far a word of warmth is looked for before and behind the number, in UTF-16 units. */
const WARMTH_BEFORE = 60
const WARMTH_BEHIND = 24
const MONEY_WORD = /(?:[$£€¥]|(?<!\p{L})(?:prices?|costs?|cents?|shares?|stocks?))/iu
function isOfWarmth(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - WARMTH_BEFORE), at + WARMTH_BEHIND)
  return WARMTH.test(around) && !MONEY_WORD.test(around)
}

/** Returns the unit of letters that are one only after certain numbers: "30C", "98F", "9.58s", "970mb"; null for others. */
export function unitByValue(draft: Draft, symbol: string, text: string): UnitEntry | null {
  const { value, grain } = draft.numeral
  if (symbol === 's') return grain < 1 ? { unit: 'second', of: 'duration', doubtful: false } : null
  if (Object.hasOwn(SMALL_LETTERS, symbol) && text[draft.end] === symbol) return SMALL_LETTERS[symbol] ?? null
  if (symbol === 'A')
    return grain < 1 || isBesideVolts(draft, text) ? { unit: 'ampere', of: 'current', doubtful: false } : null
  if (symbol === 'f' && text[draft.end] === symbol && isOfWarmth(text, draft.start))
    return { unit: 'fahrenheit', of: 'temperature', doubtful: false }
  const degrees = Object.hasOwn(DEGREES, symbol) ? DEGREES[symbol] : undefined
  if (!degrees || value < degrees.low) return null
  if (value > degrees.high && !isHeated(draft, symbol, text)) return null
  if (symbol === 'F' && value >= 0 && value < COLD_IN_WORDS) return null
  return { unit: degrees.unit, of: 'temperature', doubtful: false }
}

/** Returns the unit that a symbol of several means behind this number: "970 mb" of air, "-5c" of warmth, and kunas that were paid and no knots. */
export function meant(entry: UnitEntry, symbol: string, { start, numeral: { value } }: Draft, text: string): UnitEntry {
  if (symbol === 'mb' && isAirPressure(value)) return { unit: 'millibar', of: 'pressure', doubtful: false }
  if (symbol === 'c' && (value < 0 || isOfWarmth(text, start)))
    return { unit: 'celsius', of: 'temperature', doubtful: false }
  if (symbol === 'kn' && isPaid(text, start)) return { unit: 'croatian kuna', of: 'money', doubtful: false }
  return entry
}
