import { COINS, CURRENCIES, isSureCode } from './data/currencies.ts'
import { type Dimension, UNITS } from './data/units.ts'

/** The unit that a spelling or symbol stands for. */
export interface UnitEntry {
  unit: string
  of: Dimension | 'money'
  /** Whether the word is this currency only after a large number or one with decimals ("50 million won"). */
  doubtful: boolean
}

interface Spelling {
  /** Lower case, single spaces. */
  written: string
  entry: UnitEntry
}

const entries: Spelling[] = [
  ...UNITS.flatMap(({ unit, of, words }) =>
    words.map((written) => ({ written, entry: { unit, of, doubtful: false } })),
  ),
  ...CURRENCIES.flatMap(({ unit, words, doubtful = [] }) => [
    ...words.map((written) => ({ written, entry: { unit, of: 'money' as const, doubtful: false } })),
    ...doubtful.map((written) => ({ written, entry: { unit, of: 'money' as const, doubtful: true } })),
  ]),
  ...COINS.flatMap(({ unit, words }) =>
    words.map((written) => ({ written, entry: { unit, of: 'money' as const, doubtful: false } })),
  ),
].filter(({ written }) => written)

const firstWord = (written: string): string => /^(?:\p{L}+|\S)/u.exec(written)?.[0] ?? ''

/** Spellings by their first word, the longest first. */
const bySpelling: ReadonlyMap<string, Spelling[]> = Map.groupBy(
  entries.sort((a, b) => b.written.length - a.written.length),
  ({ written }) => firstWord(written),
)

const money = (unit: string, doubtful = false): UnitEntry => ({ unit, of: 'money', doubtful })

const bySymbol: ReadonlyMap<string, UnitEntry> = new Map<string, UnitEntry>([
  ...UNITS.flatMap(({ unit, of, symbols = [] }) => symbols.map((s) => [s, { unit, of, doubtful: false }] as const)),
  ...COINS.flatMap(({ unit, symbols }) => symbols.map((s) => [s, money(unit)] as const)),
  ...CURRENCIES.flatMap(({ unit, signs = [] }) => signs.map((s) => [s, money(unit)] as const)),
  ...CURRENCIES.filter(({ code }) => code).map(({ unit, code }) => [code, money(unit, !isSureCode(code))] as const),
])

const LETTERS = /[A-Za-zÀ-žµμʻ]+/y

/**
 * Returns the unit whose spelling in words starts at `at`, the longest one, and the offset of its end; null if there is
 * none.
 */
export function spellingAt(text: string, at: number): { entry: UnitEntry; end: number } | null {
  LETTERS.lastIndex = at
  const word = (LETTERS.exec(text)?.[0] ?? text[at] ?? '').toLowerCase()
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

const sameWords = (text: string, at: number, written: string): boolean => {
  if (at + written.length > text.length) return false
  const slice = text.slice(at, at + written.length)
  return slice.toLowerCase().replace(/[\s\u00a0-]/g, ' ') === written.replace(/-/g, ' ')
}

/** Units that are written so only behind a slash: "m³/s", "t/d". */
const BELOW_SLASH: Readonly<Record<string, string>> = {
  s: 'second',
  d: 'day',
  y: 'year',
  a: 'year',
  min: 'minute',
  '100km': '100 km',
}

/** Returns the rate that two symbols with a slash between them write: "µg/m³", "MB/s"; null if one of them is unknown. */
function rateOf(symbol: string): UnitEntry | null {
  const slash = symbol.indexOf('/')
  const top = slash > 0 ? bySymbol.get(symbol.slice(0, slash)) : undefined
  if (!top || top.of === 'money') return null
  const below = symbol.slice(slash + 1)
  const bottom = Object.hasOwn(BELOW_SLASH, below) ? BELOW_SLASH[below] : bySymbol.get(below)?.unit
  return bottom ? { unit: `${top.unit} per ${bottom}`, of: 'other', doubtful: false } : null
}

/** Returns the unit of a symbol ("km", "°C", "$", "mg/l"), upper and lower case being different; null if there is none. */
export const symbolled = (symbol: string): UnitEntry | null => bySymbol.get(symbol) ?? rateOf(symbol)

let singulars: ReadonlyMap<string, string> | null = null

/** Returns the canonical name of a unit that is not a rate, by any spelling or symbol. Only rules ask, so the names are listed on first use. */
function singularOf(written: string): string | undefined {
  singulars ??= new Map([
    ...[...bySymbol].map(([s, { unit }]) => [s, unit] as const),
    ...entries.map(({ written, entry }) => [written, entry.unit] as const),
    ...UNITS.map(({ unit }) => [unit, unit] as const),
    ...CURRENCIES.map(({ unit }) => [unit, unit] as const),
  ])
  return singulars.get(written)
}

/**
 * Returns the canonical name for any spelling or symbol of a unit ("lbs", "tonnes", "€"), or of a rate ("km/h"); null if it
 * is not one.
 */
export function singularUnit(word: string): string | null {
  const trimmed = word.trim()
  const own = singularOf(trimmed) ?? singularOf(trimmed.toLowerCase())
  if (own) return own
  const [top, bottom] = trimmed.split(/ (?:per|an?) |\//)
  if (!top || !bottom || trimmed.split(/ (?:per|an?) |\//).length > 2) return null
  const [over, under] = [
    singularOf(top.toLowerCase()) ?? singularOf(top),
    singularOf(bottom.toLowerCase()) ?? singularOf(bottom),
  ]
  return over && under ? `${over} per ${under}` : null
}
