import type { Place } from '../../model/index.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { mapsOf, type RuleFile } from '../file/rule-file.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import type { Declared } from './declared.ts'
import { namingOf } from './naming.ts'

/** Registers the places of a file. */
export function declarePlaces({ located, data, isSound }: ValidatedFile<RuleFile>, places: Declared<Place>): void {
  for (const [name, raw] of Object.entries(data.places ?? {})) {
    const place = isSound(raw) ? raw : null
    const at = located.keyAt(data.places as object, name)
    places.add(name, { ...namingOf(name, place, at), in: place?.in ?? null }, at)
  }
}

/** Reports places that lie in an unknown place or in themselves. */
export function checkPlaces(
  { located, data, isSound }: ValidatedFile<RuleFile>,
  places: Declared<Place>,
  report: ReportMistake,
): void {
  for (const [name, raw] of mapsOf(data.places)) {
    if (!isSound(raw) || raw.in === undefined) continue
    const at = located.at(raw, 'in')
    if (places.find(raw.in, at) && enclosing(raw.in, places).includes(name))
      report(at, `\`${name}\` is inside itself, through \`${raw.in}\``)
  }
}

/** Returns a place and all places that contain it, innermost first. */
function enclosing(name: string, places: Declared<Place>): string[] {
  const chain: string[] = []
  for (let next: string | null = name; next !== null && !chain.includes(next); next = places.get(next)?.in ?? null)
    chain.push(next)
  return chain
}

/** Returns the lower-case names and spellings of the places in `names` and of all places inside them. */
export function placesWithin(names: readonly string[], places: Declared<Place>): Set<string> {
  const inside = places.values.filter(({ name }) => enclosing(name, places).some((outer) => names.includes(outer)))
  return new Set(inside.flatMap(({ name, also }) => [name, ...also]).map((name) => name.toLowerCase()))
}
