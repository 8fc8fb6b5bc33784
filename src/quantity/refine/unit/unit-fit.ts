import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import type { UnitEntry } from '../../lexicon.ts'
import { isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, isLetter, wordAfter } from '../../words.ts'

/** Nouns that come in an order, which "second" gives: "one second place", "two second-half goals". */
const AFTER_SECOND =
  /^[- ](?:half|place|round|leg|row|grade|degree|quarter|period|world|term|in|time|child|wave|season|dose|phase|stage|set|straight|consecutive)/i
/** Nouns of which the point is a part and counts nothing: "two point guards", "at one point in time". */
const POINTS = /^[- ](?:guard|person|man|out|of view|in time|plan|program)/

const LARGE = 1000
/** Tells whether a number looks like an amount of money: with a scale or decimals, or large. */
const isAmount = ({ numeral: { value, scale, grain } }: Draft): boolean => scale > 1 || value >= LARGE || grain < 1

/** Tells whether a symbol that is a word too is a unit behind this number: "1,200 COP", but not "24 MAD men". */
export const isSure = (draft: Draft, { doubtful }: UnitEntry): boolean => !doubtful || isAmount(draft)

/** Tells whether a spelled unit behind a number is one: "5 won" is a verb, "two second-half goals" no time. */
export function spelledFits(
  draft: Draft,
  { unit, doubtful }: UnitEntry,
  text: string,
  end: number,
  gap: string,
): boolean {
  const { value, how } = draft.numeral
  if (doubtful) return isAmount(draft)
  const behind = text.slice(end, end + 14)
  if (/second$/i.test(text.slice(end - 6, end))) {
    if (/ of an? $/.test(gap)) return true
    const duration = gap.includes('-') || value === 1 || how === 'digits'
    return how !== 'fraction' && duration && !AFTER_SECOND.test(behind)
  }
  if (unit === 'stone') return value >= 5 && value < 40 && !isMaterial(text, end)
  if (unit === 'point') return !POINTS.test(behind)
  return unit !== 'quarter' || how !== 'fraction'
}

/** "10 stone cottages", "12 Stone Age tools": the stone that things are made of, and no weight. */
function isMaterial(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  if (!next || !isLetter(next.text.charCodeAt(0)) || text.slice(end, next.start).trim() !== '') return false
  return isCapital(text.charAt(end - 'stone'.length)) || (isPlural(next.lower) && !isSmallWord(next.lower))
}

const NEVER_APART = new Set(['in', 'in.', 'st', '"', "'", '′', '″'])
const ONE_LETTER = new Set('mgplLtWbcVJh')
const NAME_GOES_ON = /^['’.-]\p{L}/u

/** Tells whether a symbol behind a space is a unit: "5 km" and "2 MW" are; in "50,000 in", "5 a", "at 2 pm" it is not. */
export function symbolFits(draft: Draft, symbol: string, text: string, end: number): boolean {
  if (symbol === 'pm') return isMinute(draft)
  if (NEVER_APART.has(symbol)) return false
  if (WORDS_IN_CAPITALS.has(symbol)) return draft.numeral.grain < 1 || closes(text, end)
  if (symbol.length > 1) return true
  if (!isLetter(symbol.charCodeAt(0))) return draft.numeral.how !== 'words'
  return draft.numeral.how === 'digits' && ONE_LETTER.has(symbol) && !NAME_GOES_ON.test(text.slice(end, end + 2))
}

/** Marks of a player that a headline in capitals has as words: "12 WAR CRIMES" are no wins above replacement. */
const WORDS_IN_CAPITALS = new Set(['WAR', 'ERA', 'OPS'])
/** Tells whether no noun follows. */
function closes(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  return !next || !isLetter(next.text.charCodeAt(0)) || NEVER_COUNTED.has(next.text)
}

/** Times of day have two decimals at most: "2.123 pm" is a length. */
const isMinute = (draft: Draft): boolean => draft.numeral.grain < 0.01

const QUOTED = /["“][^"“”]{0,60}$/
/** Heights of pictures on a screen: "1080p" is no price. */
const SCAN_LINES = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

/** Tells whether a symbol joined to the number is its unit. */
export function joinedFits(draft: Draft, symbol: string, text: string): boolean {
  const { value, grain } = draft.numeral
  if (symbol === '"') return !QUOTED.test(text.slice(Math.max(0, draft.start - 60), draft.start))
  if (symbol === "'" || symbol === '′') return value < 100 && !isLetter(text.charCodeAt(draft.end + 1))
  if (symbol === 'pm') return isMinute(draft)
  if (symbol === 'B' || symbol === 'N') return false
  return symbol !== 'p' || grain < 1 || !SCAN_LINES.has(value)
}

/** Degrees that weather and the body have. */
const DEGREES: Readonly<Record<string, { unit: string; low: number; high: number }>> = {
  C: { unit: 'celsius', low: -90, high: 120 },
  F: { unit: 'fahrenheit', low: -130, high: 130 },
}
/** Below it "F" is a form or a seat: "13F". */
const COLD_IN_WORDS = 20

/** "30C", "98F", "9.58s": letters that are a unit only with such numbers. */
export function unitByValue(draft: Draft, symbol: string): UnitEntry | null {
  const { value, grain } = draft.numeral
  if (symbol === 's') return grain < 1 ? { unit: 'second', of: 'duration', doubtful: false } : null
  const degrees = Object.hasOwn(DEGREES, symbol) ? DEGREES[symbol] : undefined
  if (!degrees || value < degrees.low || value > degrees.high) return null
  if (symbol === 'F' && value >= 0 && value < COLD_IN_WORDS) return null
  return { unit: degrees.unit, of: 'temperature', doubtful: false }
}
