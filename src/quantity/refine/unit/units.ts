import { looksPlural, pluralOf } from '../../../english/forms/plural.ts'
import { NAMES_IN_FIGURES } from '../../data/not-quantities.ts'
import type { Draft, Refiner } from '../../draft.ts'
import { largerUnit, unitAcross } from '../../joined-measures.ts'
import { spellingAt, symbolled, type UnitEntry } from '../../lexicon.ts'
import { isLetter } from '../../words.ts'
import { isRunning } from '../no-quantity/running.ts'
import { isSure, joinedFits, spelledFits, symbolFits, unitByValue } from './unit-fit.ts'

interface Found {
  entry: UnitEntry
  end: number
}

const SYMBOL = /''|[\p{L}°º˚℃℉%％‰′″"'¢€£$₹µ][\p{L}\p{M}\d²³°º%/^·⋅¢$₹£€′]*/uy
const GAP = /(?: - |- | {1,2}|[\u00a0\u202f\u2009\n-])/y
/** Words before the unit of a large or vague number, or of a part: "hundreds of tonnes", "1/16 of a US pint". */
const OF = / of (?:an? )?/y
/** Words before the unit of a fraction: "half an hour". */
const OF_OR_ARTICLE = / (?:of )?(?:an? )?/y
/** Signs after which other characters may follow: "43.4%-owned", "5°C". */
const ONE_SIGN = new Set(['°', 'º', '˚', '℃', '℉', '%', '％', '€', '£', '$', '₹', '¢'])

const symbolAt = (text: string, at: number): string => {
  SYMBOL.lastIndex = at
  return SYMBOL.exec(text)?.[0] ?? ''
}

/** Returns the unit joined to the number: "75ml", "6'2", "30C"; null if there is none. */
function unitJoined(draft: Draft, text: string, symbol: string): Found | null {
  const sign = symbol.charAt(0)
  const short = ONE_SIGN.has(sign) || /^['"′″]\d/.test(symbol) ? sign : (largerUnit(symbol) ?? symbol)
  for (const written of [symbol, short, aboveSlash(symbol)]) {
    const entry = symbolled(written)
    if (entry && joinedFits(draft, written, text) && isSure(draft, entry))
      return { entry, end: draft.end + written.length }
  }
  const entry = unitByValue(draft, symbol)
  return spellingAt(text, draft.end) ?? (entry && { entry, end: draft.end + symbol.length })
}

/** Tells whether words like "of a" may stand between the number and its unit. */
const takesOf = ({ numeral }: Draft): boolean =>
  numeral.how === 'vague' || numeral.how === 'fraction' || numeral.scale > 1 || numeral.value < 1

/** Returns the unit after a space or hyphen: "3,500 tonnes", "six-week", "68 p"; null if there is none. */
function unitApart(draft: Draft, text: string): Found | null {
  if (takesOf(draft)) {
    const through = draft.numeral.how === 'fraction' ? OF_OR_ARTICLE : OF
    through.lastIndex = draft.end
    const gap = through.exec(text)?.[0]
    const found = gap ? spellingAt(text, draft.end + gap.length) : null
    if (gap && found && spelledFits(draft, found.entry, text, found.end, gap)) return found
  }
  GAP.lastIndex = draft.end
  const gap = GAP.exec(text)?.[0]
  if (!gap) return null
  const start = draft.end + gap.length
  const found = spellingAt(text, start)
  if (found) return spelledFits(draft, found.entry, text, found.end, gap) ? found : null
  const symbol = symbolAt(text, start)
  const entry = symbolled(symbol)
  const end = start + symbol.length
  if (gap === ' - ' && symbol.length === 1) return null
  if (entry) return symbolFits(draft, symbol, text, end) && isSure(draft, entry) ? { entry, end } : null
  const isDegree = (symbol === 'C' || symbol === 'F') && CLOSED.test(text.slice(end, end + 2))
  const degrees = isDegree ? unitByValue(draft, symbol) : null
  if (degrees) return { entry: degrees, end }
  const above = aboveSlash(symbol)
  const top = above ? symbolled(above) : null
  return top && symbolFits(draft, above, text, start + above.length) ? { entry: top, end: start + above.length } : null
}

const INCHES = / in(?![\p{L}])(?!\.\p{L})/uy
const STONES = / st(?= \d{1,2} ?lbs?(?!\p{L}))/uy
const MEASURED = / in(?=\. (?:of|x|by|long|wide|tall|high|deep|thick|apart|\()(?!\p{L}))/uy
/** Returns inches behind feet, and before what they measure, and stones before pounds: "6 ft 2 in", "5 in. of rain", "5 st 3 lb". */
function smallerUnit({ end, start }: Draft, last: Draft | undefined, text: string): Found | null {
  const first = text[end + 1]
  if (text[end] !== ' ' || (first !== 'i' && first !== 's')) return null
  const behindFeet = last?.unit === 'foot' && start - last.end <= 1
  for (const [pattern, symbol] of [
    [behindFeet ? INCHES : MEASURED, 'in'],
    [STONES, 'st'],
  ] as const) {
    pattern.lastIndex = end
    const entry = pattern.test(text) ? symbolled(symbol) : null
    if (entry) return { entry, end: pattern.lastIndex }
  }
  return null
}

/** What follows "20 C" where the letter is no initial. */
const CLOSED = /^(?:[.,;:!?)]|$| \()/

/** Returns the symbol before a slash and a number or a word, which make a rate: "kWh/day", "l/100 km"; else nothing. */
const aboveSlash = (symbol: string): string => (symbol.includes('/') ? (ABOVE.exec(symbol)?.[1] ?? '') : '')
const ABOVE = /^([^/]+)\/(?:100$|\p{Ll}{3})/u

/** The country of a dollar, after the number: "$76 US". */
const COUNTRY = / ?(?:US|USD|Cdn|AUD|CAD)(?![\w$])/y

/** A currency written twice: "$10 dollars". */
const SAID_AGAIN = /^ ?-?[a-z]{3,}/i

/** Writes the unit that was found, if any, to the draft. */
function setUnit(draft: Draft, found: Found | null, text: string): void {
  if (!draft.money && found) {
    draft.end = found.end
    draft.unit = found.entry.unit
    draft.money = found.entry.of === 'money'
  } else if (found?.entry.of === 'money' && SAID_AGAIN.test(text.slice(draft.end, found.end))) draft.end = found.end
  COUNTRY.lastIndex = draft.end
  if (draft.money && COUNTRY.test(text)) draft.end = COUNTRY.lastIndex
}

/** Tells whether letters joined to a number leave it a count: a longer word or plural joined by mistake ("300people"), or "x" for "times" ("3x"), or "ish". */
const stillCounts = (letters: string): boolean =>
  letters === 'x' ||
  letters === 'ish' ||
  (/^\p{Ll}{3,}$/u.test(letters) && (letters.length > 3 || looksPlural(letters)))

/** Tells whether the number with its letters is one of the names that look like a number with a unit: "5G", "3D", "401k". */
const isNameInFigures = (draft: Draft, text: string, symbol: string): boolean =>
  NAMES_IN_FIGURES.test(text.slice(draft.start, draft.end) + symbol)

/** Tells whether letters that are no unit make the number they are joined to a name. */
const isJoinedName = (draft: Draft, symbol: string): boolean =>
  isLetter(symbol.charCodeAt(0)) && !draft.money && !stillCounts(symbol)

/** "50 Cent", "the 20 Mile House": a unit in the singular with a capital among words without, behind a number above one. */
const isCapitalName = (draft: Draft, { entry, end }: Found, text: string): boolean =>
  draft.numeral.value > 1 &&
  !draft.money &&
  /^ \p{Lu}\p{Ll}+$/u.test(text.slice(draft.numeral.end, end)) &&
  text.slice(draft.numeral.end + 1, end).toLowerCase() === entry.unit &&
  pluralOf(entry.unit) !== entry.unit &&
  SINGULAR_NAMES.test(entry.unit) &&
  isRunning(text, draft)
const SINGULAR_NAMES = /^(?:cent|dollar|mile)$/

const FOLD = /[- ]?fold(?!\p{L})/uy
/** Makes a number a multiple where "fold" follows: "a 10-fold rise", "100 fold". */
function readFold(draft: Draft, text: string): void {
  FOLD.lastIndex = draft.end
  const first = text[draft.end]
  if (draft.money || (first !== '-' && first !== ' ' && first !== 'f') || !FOLD.test(text)) return
  draft.numeral = { ...draft.numeral, how: 'fold' }
  draft.end = FOLD.lastIndex
}

/** Reads the unit after each number, and drops numbers that are part of a name ("5G"). */
export const units: Refiner = (drafts, text) => {
  const kept: Draft[] = []
  let covered = 0
  for (const draft of drafts) {
    if (draft.start < covered) continue
    readFold(draft, text)
    const { how } = draft.numeral
    const symbol =
      how === 'digits' || how === 'fraction' ? (unitAcross(text, draft.end) ?? symbolAt(text, draft.end)) : ''
    const found =
      how === 'fold'
        ? null
        : symbol
          ? unitJoined(draft, text, symbol)
          : (unitApart(draft, text) ?? smallerUnit(draft, kept.at(-1), text))
    if (symbol && (isNameInFigures(draft, text, symbol) || (!found && isJoinedName(draft, symbol)))) continue
    if (found && isCapitalName(draft, found, text)) continue
    setUnit(draft, found, text)
    if (how === 'fold') draft.unit = 'time'
    covered = draft.end
    kept.push(draft)
  }
  return kept
}
