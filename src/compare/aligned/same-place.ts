import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import type { Piece } from './pieces.ts'
import type { SameSlot } from './slots.ts'

/**
 * Tells of two numbers whether they stand in the same place of two sentences: returns the place, `other` where one of them
 * stands in the place of another number, and null for neither.
 */
export type PlaceOf = (earlier: Side, later: Side) => SameSlot | 'other' | null

type NumberPiece = Extract<Piece, { kind: 'number' }>
type NumberSlot = SameSlot & { earlier: NumberPiece; later: NumberPiece }

/** Returns a function that tells where numbers stand, from the places of all values. */
export function samePlaces(slots: readonly SameSlot[]): PlaceOf {
  const places = slots.filter(isOfNumbers).filter(({ cover }) => cover >= THRESHOLDS.coverOfPlace)
  const byLater = Map.groupBy(places, (place) => place.later.side)
  const byEarlier = Map.groupBy(places, (place) => place.earlier.side)
  return (earlier, later) => {
    const [ofLater, ofEarlier] = [byLater.get(later) ?? [], byEarlier.get(earlier) ?? []]
    const same = ofLater.find((place) => place.earlier.side === earlier)
    if (same) return same
    const hasOther =
      ofLater.some((place) => place.earlier.side.sentence === earlier.sentence) ||
      ofEarlier.some((place) => place.later.side.sentence === later.sentence)
    return hasOther ? 'other' : null
  }
}

const isOfNumbers = (slot: SameSlot): slot is NumberSlot =>
  slot.earlier.kind === 'number' && slot.later.kind === 'number'
