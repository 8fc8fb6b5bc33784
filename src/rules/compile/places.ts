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
  const isInItself = placesInThemselves(places)
  for (const [name, raw] of mapsOf(data.places)) {
    if (!isSound(raw) || raw.in === undefined) continue
    const at = located.at(raw, 'in')
    if (places.find(raw.in, at) && isInItself.has(name))
      report(at, `\`${name}\` is inside itself, through \`${raw.in}\``)
  }
}

/** Returns the places on a circle of places within each other. Follows each place once: linear in their number. */
function placesInThemselves(places: Declared<Place>): ReadonlySet<string> {
  const walkOf = new Map<string, number>()
  const circles = new Set<string>()
  for (const [walk, place] of places.values.entries()) {
    let name: string | null = place.name
    for (; name !== null && !walkOf.has(name); name = outerOf(name, places)) walkOf.set(name, walk)
    if (name === null || walkOf.get(name) !== walk) continue
    for (; name !== null && !circles.has(name); name = outerOf(name, places)) circles.add(name)
  }
  return circles
}

const outerOf = (name: string, places: Declared<Place>): string | null => places.get(name)?.in ?? null

/** Returns the lower-case names and spellings of the places in `names` and of all places inside them. */
export function placesWithin(names: readonly string[], places: Declared<Place>): Set<string> {
  const inside = new Map<string, boolean>(names.map((name) => [name, true]))
  for (const { name } of places.values) {
    const way: string[] = []
    let next: string | null = name
    for (; next !== null && !inside.has(next); next = outerOf(next, places)) {
      way.push(next)
      inside.set(next, false)
    }
    if (next !== null && inside.get(next)) for (const passed of way) inside.set(passed, true)
  }
  const within = places.values.filter(({ name }) => inside.get(name))
  return new Set(within.flatMap(({ name, also }) => [name, ...also]).map((name) => name.toLowerCase()))
}
