import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import type { SameSlot } from './slots.ts'

/** Tells of two numbers whether they stand in the same place of two sentences: the place, or `other` where one stands in the place of another number. */
export type PlaceOf = (earlier: Side, later: Side) => SameSlot | 'other' | null

/** Returns what tells it, from the places of all values. */
export function samePlaces(slots: readonly SameSlot[]): PlaceOf {
  const byLater = new Map<Side, SameSlot[]>()
  const taken = new Map<Side, SameSlot[]>()
  for (const slot of slots) {
    if (slot.earlier.kind !== 'number' || slot.later.kind !== 'number') continue
    if (slot.cover < THRESHOLDS.coverOfPlace) continue
    push(byLater, slot.later.side, slot)
    push(taken, slot.earlier.side, slot)
  }
  return (earlier, later) => {
    const places = byLater.get(later) ?? []
    const same = places.find((slot) => slot.earlier.kind === 'number' && slot.earlier.side === earlier)
    if (same) return same
    const isInSentence = (slot: SameSlot) =>
      slot.earlier.kind === 'number' && slot.earlier.side.sentence === earlier.sentence
    const isWithLater = (slot: SameSlot) => slot.later.kind === 'number' && slot.later.side.sentence === later.sentence
    return places.some(isInSentence) || (taken.get(earlier) ?? []).some(isWithLater) ? 'other' : null
  }
}

function push(map: Map<Side, SameSlot[]>, key: Side, slot: SameSlot): void {
  const known = map.get(key)
  if (known) known.push(slot)
  else map.set(key, [slot])
}
