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

/**
 * Returns the ordinals that stand in the place of another one: "for a second straight session", "for a third straight session". What
 * is counted goes on from one day to another (`areOtherDays`), unless both sentences name the same date: "his 40th goal".
 */
export const conflictingRanks = (slots: readonly SameSlot[], areOtherDays: boolean): RankConflict[] =>
  slots.flatMap((slot) => {
    const { earlier, later, sentences } = slot
    if (earlier.kind !== 'rank' || later.kind !== 'rank' || earlier.rank === later.rank) return []
    if (areOtherDays && !haveDateInCommon(sentences)) return []
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

/** Tells whether two sentences have a date in common: "in January". */
const haveDateInCommon = ({ earlier, later }: AlignedSentences): boolean =>
  earlier.some((one) => one.kind === 'date' && later.some((other) => haveSameValue(one, other) === true))
