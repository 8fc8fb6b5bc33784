import type { Piece } from './pieces.ts'
import { gapsOf, type SameSlot } from './slots.ts'

/**
 * Returns the names that stand in the same gap between matches of two aligned sentences, where neither sentence has the
 * other's: they may be about two things ("in the Caribbean", "in the Pacific"); null for none.
 */
export function otherNames({ at, sentences }: SameSlot): readonly [earlier: string, later: string] | null {
  const { earlier, later, matches } = sentences
  const [here, there] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))]
  const more =
    moreNames({ pieces: earlier, others: later, matched: here, at: at[0] }) ??
    moreNames({ pieces: later, others: earlier, matched: there, at: at[1] })
  if (more !== null) return more
  const all = { earlier: namesIn(earlier), later: namesIn(later) }
  for (const gap of gapsOf(sentences)) {
    const [one, other] = [namesIn(gap[0]), namesIn(gap[1])]
    const [first] = [...one.keys()].filter((key) => !hasName(all.later, key))
    const [second] = [...other.keys()].filter((key) => !hasName(all.earlier, key))
    const isSameGap = [...one.keys()].every((key) => !hasName(all.later, key))
    if (first !== undefined && second !== undefined && isSameGap)
      return [one.get(first) as string, other.get(second) as string]
  }
  return null
}

/** A sentence with the other one, which of its pieces are matched, and where the value stands. */
interface OneSide {
  pieces: readonly Piece[]
  others: readonly Piece[]
  matched: ReadonlySet<number>
  at: number
}

/** How many pieces after a value still say what it counts: "25,000 settlers and Druze". */
const PIECES_COUNTED = 5

/**
 * Returns the word and what only one sentence joins to it with "and", before the value or in what it counts: "settlers and
 * Druze", "Strand and Page"; null where nothing is joined.
 */
function moreNames({ pieces, others, matched, at }: OneSide): [string, string] | null {
  const elsewhere = namesIn(others)
  for (const [i, piece] of pieces.slice(0, at + PIECES_COUNTED).entries()) {
    const [before, next] = [pieces[i - 1], pieces[i + 1]]
    if (piece.kind !== 'word' || piece.key !== 'and' || matched.has(i) || !matched.has(i - 1)) continue
    if (before?.kind !== 'word' || next?.kind !== 'word' || !next.isName || matched.has(i + 1)) continue
    if (!hasName(elsewhere, next.key)) return [before.text, `${before.text} and ${next.text}`]
  }
  return null
}

const namesIn = (pieces: readonly Piece[]): Map<string, string> =>
  new Map(pieces.flatMap((piece) => (piece.kind === 'word' && piece.isName ? [[piece.key, piece.text] as const] : [])))

/** Tells whether a name is among others, as a word or as one that begins alike: "US" and "United", "NAR" and "National". */
const hasName = (names: ReadonlyMap<string, string>, key: string): boolean =>
  names.has(key) || [...names.keys()].some((name) => name[0] === key[0] && (name.length <= 4 || key.length <= 4))
