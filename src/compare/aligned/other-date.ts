import { areSame } from '../dating/other-dates.ts'
import type { AlignedSentences } from './slots.ts'

/** Returns why two aligned sentences are about two days: a date stands in the place of another one that the sentence has nowhere; null where none does. */
export function otherDateIn({ earlier, later, matches }: AlignedSentences): string | null {
  for (const [i, j] of matches) {
    const [one, other] = [earlier[i], later[j]]
    if (one?.kind !== 'date' || other?.kind !== 'date' || areSame(one.dating, other.dating)) continue
    if (one.dating.isOfSaying || other.dating.isOfSaying) continue
    const isElsewhere =
      later.some((piece) => piece.kind === 'date' && areSame(piece.dating, one.dating)) ||
      earlier.some((piece) => piece.kind === 'date' && areSame(piece.dating, other.dating))
    if (!isElsewhere) return `${other.dating.date.text} is not ${one.dating.date.text}`
  }
  return null
}
