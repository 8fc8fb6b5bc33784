import { haveSameValue } from './alignment.ts'
import { otherDateIn } from './other-date.ts'
import { otherNames } from './other-names.ts'
import type { Piece } from './pieces.ts'
import { type AlignedSentences, countNumbers, type SameSlot } from './slots.ts'

/** An ordinal of one text and another one in its place in a sentence of the other text. */
export interface RankConflict {
  earlier: Rank
  later: Rank
}

export type Rank = Extract<Piece, { kind: 'rank' }>

/** Returns the ordinals that stand in the place of another one: "for a second straight session", "for a third straight session". */
export const conflictingRanks = (slots: readonly SameSlot[]): RankConflict[] =>
  slots.flatMap((slot) => {
    const { earlier, later, sentences } = slot
    if (earlier.kind !== 'rank' || later.kind !== 'rank' || earlier.rank === later.rank) return []
    const isElsewhere = [sentences.earlier, sentences.later].some((pieces, i) =>
      pieces.some((piece) => piece.kind === 'rank' && piece.rank === (i === 0 ? later : earlier).rank),
    )
    const mayBeOther =
      otherNames(slot) !== null ||
      otherDateIn(sentences) !== null ||
      countNumbers(sentences).other > 0 ||
      haveOwnNumbers(sentences)
    return isElsewhere || mayBeOther ? [] : [{ earlier, later }]
  })

/** Tells whether each sentence has a number that the other one lacks: "310 votes in the first round", "325 in the second". */
const haveOwnNumbers = ({ earlier, later }: AlignedSentences): boolean =>
  lacksNumber(earlier, later) && lacksNumber(later, earlier)

const lacksNumber = (pieces: readonly Piece[], others: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind === 'number' && others.every((other) => haveSameValue(piece, other) !== true))
