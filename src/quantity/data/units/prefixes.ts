import { type Dimension, named, type UnitRow } from './row.ts'

interface Prefix {
  symbol: string
  times: number
}

/** The prefixes of the International System of Units. */
const PREFIXES: Readonly<Record<string, Prefix>> = {
  atto: { symbol: 'a', times: 1e-18 },
  femto: { symbol: 'f', times: 1e-15 },
  pico: { symbol: 'p', times: 1e-12 },
  nano: { symbol: 'n', times: 1e-9 },
  micro: { symbol: 'µ', times: 1e-6 },
  milli: { symbol: 'm', times: 1e-3 },
  centi: { symbol: 'c', times: 1e-2 },
  deci: { symbol: 'd', times: 0.1 },
  deca: { symbol: 'da', times: 10 },
  hecto: { symbol: 'h', times: 100 },
  kilo: { symbol: 'k', times: 1e3 },
  mega: { symbol: 'M', times: 1e6 },
  giga: { symbol: 'G', times: 1e9 },
  tera: { symbol: 'T', times: 1e12 },
  peta: { symbol: 'P', times: 1e15 },
  exa: { symbol: 'E', times: 1e18 },
  zetta: { symbol: 'Z', times: 1e21 },
  yotta: { symbol: 'Y', times: 1e24 },
}

/** The prefixes from pico to tera that go before units of physics and chemistry. */
export const USUAL = 'pico nano micro milli kilo mega giga tera'
/** All those of `USUAL`, and smaller and larger ones. */
export const WIDE = `atto femto ${USUAL} peta exa`

/** The names of the prefixes, which text may write apart: "kilo-ohm", "micro gram". */
export const PREFIX_NAMES: ReadonlySet<string> = new Set(Object.keys(PREFIXES))

/** More spellings of single units. */
type More = Readonly<Record<string, { words?: string; symbols?: string }>>

/** Returns both spellings of a metric unit in singular and plural: "metre, metres, meter, meters". */
export function metricForms(unit: string): string[] {
  const spellings = unit.endsWith('re')
    ? [unit, `${unit.slice(0, -2)}er`]
    : unit.endsWith('gram')
      ? [unit, `${unit}me`]
      : [unit]
  return spellings.flatMap((spelling) => (/(?:z|x|s)$/.test(spelling) ? [spelling] : [spelling, `${spelling}s`]))
}

/** The micro sign and the Greek letter look the same. */
const micro = (symbol: string): string[] =>
  symbol.startsWith('µ') ? [symbol, `μ${symbol.slice(1)}`, `u${symbol.slice(1)}`] : [symbol]

interface Base {
  unit: string
  of: Dimension
  symbol: string
  /** Its size in a unit that converts. */
  is: readonly [number, string]
  /** Whether its own symbol alone is ambiguous, so that only those with a prefix are read. */
  silent?: true
}

/** Returns a unit and the same unit with each of the prefixes: "watt", "kilowatt", "megawatt". */
export function prefixed(
  { unit, of, symbol, is: [times, base], silent }: Base,
  prefixes: string,
  more: More = {},
): UnitRow[] {
  const one = (name: string, symbols: string[], size: number): UnitRow => {
    const extra = more[name]
    const words = [...metricForms(name), ...(extra?.words?.split(', ') ?? [])]
    const all = [...symbols, ...(extra?.symbols?.split(' ') ?? [])]
    return named(name, of, words.join(', '), all.join(' '), [[size, base]])
  }
  return [
    one(unit, silent ? [] : [symbol], times),
    ...prefixes.split(' ').flatMap((name) => {
      const prefix = PREFIXES[name]
      return prefix
        ? one(`${name}${unit}`, micro(`${prefix.symbol}${symbol}`), Number((times * prefix.times).toPrecision(12)))
        : []
    }),
  ]
}
