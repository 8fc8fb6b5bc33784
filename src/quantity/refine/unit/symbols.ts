import { unitAcross } from '../../joined-measures.ts'
import type { UnitEntry } from '../../lexicon.ts'
import { symbolled } from '../../symbol-unit.ts'

/** A unit behind a number, and the offset of its end in UTF-16 units. */
export interface Found {
  entry: UnitEntry
  end: number
}

/** A symbol, or a word. No unit is longer, so that time stays linear in a text without blanks. */
const SYMBOL = /''|[\p{L}°º˚℃℉%％‰‱′″"'\p{Sc}µ][\p{L}\p{M}\d²³⁻¹⁴₂⊕☉⊙°º%/^·⋅¢$₹£€′]{0,60}/uy
/** Factors below the line in brackets, or with a negative power behind a space: "W/(m·K)", "kg m⁻³", "m s-1". */
const IN_BRACKETS = /\([\p{L}\d²³·⋅]{1,12}\)/uy
const BEHIND_SPACE = /(?:[ \u00a0·⋅]\p{L}{1,4}(?:⁻[¹²³⁴]|\^?[-−][1-4](?![\p{L}\d])))+/uy

/** Returns what may be a symbol at `at`, an offset in UTF-16 units: "km", "W/(m·K)", or a word; nothing if no letter or sign stands there. */
export function symbolAt(text: string, at: number): string {
  SYMBOL.lastIndex = at
  const symbol = SYMBOL.exec(text)?.[0] ?? ''
  if (!symbol) return ''
  const end = at + symbol.length
  if (text[end] === '(' && symbol.endsWith('/')) {
    IN_BRACKETS.lastIndex = end
    return symbol + (IN_BRACKETS.exec(text)?.[0] ?? '')
  }
  return symbol
}

/** Returns the unit of a symbol with the factors behind spaces: "W m⁻²"; null if there are none. */
export function spacedSymbol(text: string, at: number, symbol: string): Found | null {
  const end = at + symbol.length
  if (!symbol || symbol.length > LONGEST_FACTOR || !isGap(text.charCodeAt(end))) return null
  BEHIND_SPACE.lastIndex = end
  const behind = BEHIND_SPACE.exec(text)?.[0]
  const entry = behind ? symbolled(symbol + behind.replace(/[ \u00a0]/g, '·').replaceAll('−', '-')) : null
  return behind && entry ? { entry, end: end + behind.length } : null
}
const LONGEST_FACTOR = 4
const isGap = (code: number): boolean => code === 32 || code === 0xa0

/** Returns the symbol before a slash and a number, a word or another symbol, which make a rate: "kWh/day", "l/100 km", "p/kWh"; else nothing. */
export function aboveSlash(symbol: string): string {
  const [, above = '', below = ''] = ABOVE.exec(symbol) ?? []
  return /^\d/.test(below) || /^\p{Ll}{3}/u.test(below) || symbolled(below) ? above : ''
}
const ABOVE = /^([^/]+)\/(.+)$/u

/** Returns the symbol joined to a number that ends at `at`, up to the "x" before the other side of a surface. */
export function joinedSymbol(text: string, at: number): string {
  const symbol = symbolAt(text, at)
  return /[x×]/.test(symbol) || text[at] === '×' ? (unitAcross(text, at) ?? symbol) : symbol
}
