import type { Place, RuleSet } from '../../model/index.ts'

/**
 * Returns the places that decide what a number is about: all but those that are listed only for their spelling, which no values
 * hold for, no rule asks for, and which neither lie in another place nor have one in them.
 */
export function factPlaces({ places, facts }: RuleSet): Place[] {
  const asked = new Set(
    facts.flatMap((fact) => [...fact.places, ...fact.series.flatMap(({ place }) => place?.toLowerCase() ?? [])]),
  )
  const outer = new Set(places.flatMap((place) => place.in ?? []))
  const isForSpelling = (place: Place) =>
    [place.misspellings, place.avoid, place.former].some((list) => list.length > 0)
  return places.filter(
    (place) =>
      !isForSpelling(place) || place.in !== null || outer.has(place.name) || asked.has(place.name.toLowerCase()),
  )
}
