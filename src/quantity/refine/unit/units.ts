import type { Draft, Refiner } from '../../draft.ts'
import { largerUnit } from '../../joined-measures.ts'
import type { UnitEntry } from '../../lexicon.ts'
import { isSmallWord } from '../../shape.ts'
import { spellingAt } from '../../spelled-unit.ts'
import { symbolled } from '../../symbol-unit.ts'
import { wordAfter } from '../../words.ts'
import { isPaid } from './paid.ts'
import { aboveSlash, type Found, joinedSymbol, spacedSymbol, symbolAt } from './symbols.ts'
import { isSure, joinedFits, meant, spelledFits, symbolFits, unitByValue } from './unit-fit.ts'
import { isCapitalName, isJoinedName, isNameInFigures, isSurname } from './unit-names.ts'

const GAP = /(?: - |- | {1,2}|[\u00a0\u202f\u2009\n-])/y
/** Words before the unit of a large or vague number, or of a part: "hundreds of tonnes", "1/16 of a US pint". */
const OF = / of (?:an? )?/iy
/** Words before the unit of a fraction: "half an hour". */
const OF_OR_ARTICLE = / (?:of )?(?:an? )?/iy
/** Signs after which other characters may follow: "43.4%-owned", "5°C". */
const ONE_SIGN = /[°º˚℃℉%％円元\p{Sc}]/u

/** Returns the unit joined to the number: "75ml", "6'2", "30C"; null if there is none. */
function unitJoined(draft: Draft, text: string, symbol: string): Found | null {
  const sign = symbol.charAt(0)
  const short = ONE_SIGN.test(sign) || /^['"′″]\d/.test(symbol) ? sign : (largerUnit(symbol) ?? symbol)
  const apart = spacedSymbol(text, draft.end, symbol) ?? scaleOfDegrees(text, draft.end, symbol)
  if (apart) return apart
  for (const written of [symbol, short, aboveSlash(symbol)]) {
    const entry = symbolled(written)
    if (entry && joinedFits(draft, written, text) && isSure(draft, entry))
      return { entry: meant(entry, written, draft, text), end: draft.end + written.length }
  }
  const spelled = spellingAt(text, draft.end)
  if (spelled) return spelled
  const letters = ABOVE_DEGREES.exec(symbol)?.[1] ?? symbol
  const entry = letters === 'K' ? null : unitByValue(draft, letters, text)
  return entry && { entry, end: draft.end + letters.length }
}

/** Returns degrees whose scale stands behind a space: "30° C"; null for others. */
function scaleOfDegrees(text: string, at: number, symbol: string): Found | null {
  const found = /^[°º˚]$/.test(symbol) ? spellingAt(text, at) : null
  return found?.entry.of === 'temperature' ? found : null
}

/** The code of a currency that is a word too: "25 million CUP". */
const CODE = /^\p{Lu}{3}(?!\p{L})/u
/** The code of a currency written small: "250 sek". Some are words too: "21 sit and 5 stand". */
const SMALL_CODE = /^(?!sit|rub|cad|php)[a-z]{3}$/

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
  if (found && spelledFits(draft, found.entry, text, found.end, gap)) return found
  if (found && !CODE.test(text.slice(start, start + 4))) return null
  const symbol = symbolAt(text, start)
  const spaced = spacedSymbol(text, start, symbol)
  if (spaced) return spaced
  const entry = symbolled(symbol)
  const end = start + symbol.length
  const coded =
    !entry && SMALL_CODE.test(symbol) && isOfMoney(draft, text, end) ? symbolled(symbol.toUpperCase()) : null
  if (coded?.of === 'money' && !coded.doubtful) return { entry: coded, end }
  if (gap === ' - ' && symbol.length === 1) return null
  if (entry)
    return symbolFits(draft, symbol, text, end) && isSure(draft, entry)
      ? { entry: meant(entry, symbol, draft, text), end }
      : null
  const isLone = ONE_CAPITAL.test(symbol) && gap !== '-' && isClosed(text, end)
  const degrees = isLone ? unitByValue(draft, symbol, text) : null
  if (degrees) return { entry: degrees, end }
  const above = aboveSlash(symbol)
  const top = above ? symbolled(above) : null
  return top && symbolFits(draft, above, text, start + above.length) ? { entry: top, end: start + above.length } : null
}

const INCHES = / in(?![\p{L}])(?!\.\p{L})/iuy
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

/** Tells whether letters behind a number may be the code of a currency: it has a sign too, nothing counted follows, or it is a price. */
const isOfMoney = ({ start, money }: Draft, text: string, end: number): boolean =>
  money || CLOSED.test(text.slice(end, end + 2)) || isPaid(text, start)

const ONE_CAPITAL = /^[CFKA]$/
/** What follows "20 C" where the letter is no initial. */
const CLOSED = /^(?:[.,;:!?)]|$| \()/
const isClosed = (text: string, end: number): boolean =>
  CLOSED.test(text.slice(end, end + 2)) || (text[end] === ' ' && isSmallWord(wordAfter(text, end)?.text ?? ''))
/** Degrees in two scales: "180C/350F". */
const ABOVE_DEGREES = /^([CF])\/\d/

/** The country of a dollar, after the number: "$76 US". */
const COUNTRY = / ?(US|USD|Cdn|CDN|AUD|AU|CAD|NZD|NZ|HKD|HK|SGD|TWD)(?![\w$])/y
/** The currency of each but the plain dollar. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  Cdn: 'canadian dollar',
  CDN: 'canadian dollar',
  CAD: 'canadian dollar',
  AUD: 'australian dollar',
  AU: 'australian dollar',
  NZD: 'new zealand dollar',
  NZ: 'new zealand dollar',
  HKD: 'hong kong dollar',
  HK: 'hong kong dollar',
  SGD: 'singaporean dollar',
  TWD: 'taiwan dollar',
}

/** A currency written twice, the second time more exactly: "$10 dollars", "$25 CAD". */
const SAID_AGAIN = /^ ?-?[a-z]{3,}/i

/** Writes the unit that was found, if any, to the draft. */
function setUnit(draft: Draft, found: Found | null, text: string): void {
  if (!draft.money && found) {
    draft.end = found.end
    draft.unit = found.entry.unit
    draft.money = found.entry.of === 'money'
  } else if (found?.entry.of === 'money' && SAID_AGAIN.test(text.slice(draft.end, found.end))) {
    draft.end = found.end
    if (draft.unit === 'dollar' && found.entry.unit.endsWith(' dollar')) draft.unit = found.entry.unit
  }
  COUNTRY.lastIndex = draft.end
  const country = draft.money ? COUNTRY.exec(text) : null
  if (!country) return
  draft.end = COUNTRY.lastIndex
  const unit = OF_COUNTRY[country[1] ?? '']
  if (draft.unit === 'dollar' && unit) draft.unit = unit
}

/** Parts of a degree by their marks, and what stands before each: "40°26'46\"". */
const PARTS_OF_DEGREE: readonly (readonly [RegExp, string, UnitEntry])[] = [
  [/^['′’]/, 'degree', { unit: 'arcminute', of: 'angle', doubtful: false }],
  [/^(?:["″”]|'')/, 'arcminute', { unit: 'arcsecond', of: 'angle', doubtful: false }],
]
/** Returns the minute or second of an angle right behind degrees or minutes; null elsewhere. */
function partOfDegree({ start, end }: Draft, last: Draft | undefined, symbol: string): Found | null {
  if (last?.end !== start) return null
  const part = PARTS_OF_DEGREE.find(([mark, of]) => last.unit === of && mark.test(symbol))
  return part ? { entry: part[2], end: end + (symbol.startsWith("''") ? 2 : 1) } : null
}

const FOLD = /(?:[- ]| - )?fold(?!\p{L})/iuy
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
    const symbol = how === 'digits' || how === 'fraction' ? joinedSymbol(text, draft.end) : ''
    const found =
      how === 'fold'
        ? null
        : symbol
          ? (partOfDegree(draft, kept.at(-1), symbol) ?? unitJoined(draft, text, symbol))
          : (unitApart(draft, text) ?? smallerUnit(draft, kept.at(-1), text))
    if (symbol && (isNameInFigures(draft, text, symbol) || (!found && isJoinedName(draft, symbol)))) continue
    const isName = found !== null && isSurname(draft, found, text)
    if (found && (isCapitalName(draft, found, text) || (isName && how === 'fraction'))) continue
    setUnit(draft, isName ? null : found, text)
    if (how === 'fold') draft.unit = 'time'
    covered = draft.end
    kept.push(draft)
  }
  return kept
}
