import { CURRENCIES } from './data/currencies.ts'
import { UNITS } from './data/units.ts'
import { bySymbol, SPELLINGS } from './lexicon.ts'

let singulars: ReadonlyMap<string, string> | null = null

/** Returns the canonical name of a unit that is not a rate, by any spelling or symbol. Only rules ask, so the names are listed on first use. */
function singularOf(written: string): string | undefined {
  singulars ??= new Map([
    ...[...bySymbol].map(([s, { unit }]) => [s, unit] as const),
    ...SPELLINGS.map(({ written, entry }) => [written, entry.unit] as const),
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
