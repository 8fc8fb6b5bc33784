import type { Side } from '../../claim/side.ts'
import { placeBehindCounted, placesByCapitals } from '../places-by-capitals.ts'

/** Asks whether both are about one place, or only one of them names a place. */
export function askPlace(a: Side, b: Side): string | null {
  const [first, second] = [a.claim.place, b.claim.place]
  if (first !== null && second !== null) return names(b, first) || names(a, second) ? null : `${first} is not ${second}`
  const [own, other] = [placeBehindCounted(a), placeBehindCounted(b)]
  if (own !== null && other !== null && own !== other) return `${own} is not ${other}`
  const [here, there] = [placesByCapitals(a), placesByCapitals(b)]
  if (here.length === 0 || there.length === 0) return null
  return here.some((place) => names(b, place)) || there.some((place) => names(a, place))
    ? null
    : `${here[0]} may not be ${there[0]}`
}

/** Tells whether a sentence names the place, near its number or elsewhere. */
const names = (side: Side, place: string): boolean =>
  side.claim.place?.toLowerCase() === place.toLowerCase() ||
  side.sentence.text.toLowerCase().includes(place.toLowerCase())
