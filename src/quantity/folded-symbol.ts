import { bySymbol, type UnitEntry } from './lexicon.ts'

/** Kinds of units of which news names large ones: "mw" is "MW" and not "mW" where a text has no capitals. */
const LARGE: ReadonlySet<UnitEntry['of']> = new Set(['power', 'energy', 'pressure', 'frequency', 'activity', 'data'])
/** Kinds whose symbols, other than those below, are no words in any letters. */
const MEASURES: ReadonlySet<UnitEntry['of']> = new Set([
  ...LARGE,
  ...(['mass', 'length', 'area', 'volume', 'voltage', 'current', 'charge', 'radiation'] as const),
])
/** Symbols that in other letters are words, states or labels: "IN", "Ms", "CT scans", "ATM". */
const NO_OTHER_CASE = new Set('in st pm am ma pa ct cd ac pt atm cal cals mas hm au gt'.split(' '))
const isUnlikely = ({ unit, of }: UnitEntry): boolean =>
  /^(?:pico|femto|atto)/.test(unit) ||
  (LARGE.has(of) ? /^(?:milli|micro|nano)/.test(unit) : /^(?:mega|peta)/.test(unit))

/** Symbols of two letters and more in lower case, and whether they are written so. */
const byFolded: ReadonlyMap<string, { entry: UnitEntry; small: boolean }> = new Map(
  [...bySymbol]
    .filter(([symbol, entry]) => symbol.length > 1 && entry.of !== 'money' && !isUnlikely(entry))
    .map(([symbol, entry]) => [symbol.toLowerCase(), { entry, small: symbol === symbol.toLowerCase() }] as const)
    .filter(([symbol]) => !NO_OTHER_CASE.has(symbol))
    .reverse(),
)

const SHOUTED = /^\p{Lu}{2,3}$/u
const SHOUTED_UNIT = /^(?:[KMGT]WH|[KMGT]HZ)$/
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/**
 * Returns the unit of a symbol whose capitals a text has changed, as headlines and texts without capitals do: "14 mw", "5 Ha",
 * "300 Bpd", "30 GWH"; null for others, and for short words in capitals such as "AC".
 */
export function foldedSymbol(symbol: string): UnitEntry | null {
  const found = symbol.length > 1 ? byFolded.get(symbol.toLowerCase()) : undefined
  if (!found || (SHOUTED.test(symbol) && !SHOUTED_UNIT.test(symbol))) return null
  return MEASURES.has(found.entry.of) || (found.small && CAPITALISED.test(symbol)) ? found.entry : null
}
