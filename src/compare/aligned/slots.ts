import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import type { Reading, Sentence } from '../../model/index.ts'
import type { Dating } from '../dating/datings.ts'
import { align, haveSameValue, type Match } from './alignment.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** Two values of one kind that stand in the same place of two sentences with nearly the same words. */
export interface SameSlot {
  earlier: Piece
  later: Piece
  /** How much of the words around each value stands around the other one too (0 to 1), the nearer the more. */
  cover: number
  /** How many content words the sentences share in the same order. */
  shared: number
  /** Where they stand among the pieces of their sentences. */
  at: Match
  sentences: AlignedSentences
}

/** Two sentences with what stands in the same place in both. */
export interface AlignedSentences {
  earlier: readonly Piece[]
  later: readonly Piece[]
  matches: readonly Match[]
}

/** The sentences of a text as pieces, with an index of their content words. */
interface Text {
  sentences: readonly (readonly Piece[])[]
  /** For each content word, the sentences that have it. */
  having: ReadonlyMap<string, readonly number[]>
}

/** Sentences of the earlier text that one of the later text is aligned with. */
const MOST_CANDIDATES = 3

/** Returns the values of the later text that stand in the place of one of the earlier text, where the words around them are nearly the same. */
export function sameSlots(
  earlier: Reading,
  later: Reading,
  sides: { earlier: readonly Side[]; later: readonly Side[] },
  datings: { earlier: readonly Dating[]; later: readonly Dating[] },
): SameSlot[] {
  const before = textOf(earlier, sides.earlier, datings.earlier)
  const after = textOf(later, sides.later, datings.later)
  return after.sentences.flatMap((pieces) =>
    candidates(pieces, before).flatMap((index) => slotsOf(before.sentences[index] as Piece[], pieces)),
  )
}

function textOf({ sentences }: Reading, sides: readonly Side[], datings: readonly Dating[]): Text {
  const [numbers, dates] = [Map.groupBy(sides, (s) => s.sentence), Map.groupBy(datings, (d) => d.sentence)]
  const pieces = sentences.map((s: Sentence) => piecesOf(s, numbers.get(s) ?? [], dates.get(s) ?? []))
  const having = new Map<string, number[]>()
  pieces.forEach((all, index) => {
    for (const key of contentOf(all)) {
      const known = having.get(key)
      if (known) known.push(index)
      else having.set(key, [index])
    }
  })
  return { sentences: pieces, having }
}

const contentOf = (pieces: readonly Piece[]): Set<string> =>
  new Set(pieces.flatMap((piece) => (piece.kind === 'word' && piece.isContent ? [piece.key] : [])))

/** Returns the sentences that share most of the rarer words of a sentence, the likeliest first. */
function candidates(pieces: readonly Piece[], { having }: Text): number[] {
  if (pieces.every(({ kind }) => kind === 'word')) return []
  const scores = new Map<number, number>()
  for (const key of contentOf(pieces)) {
    const found = having.get(key) ?? []
    if (found.length > MOST_SENTENCES) continue
    for (const index of found) scores.set(index, (scores.get(index) ?? 0) + 1 / found.length)
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([index]) => index)
}

/** Sentences from which a word is too common to find one by it. */
const MOST_SENTENCES = 50

const isContent = (piece: Piece): boolean => piece.kind === 'word' && piece.isContent

function slotsOf(earlier: readonly Piece[], later: readonly Piece[]): SameSlot[] {
  const matches = align(earlier, later)
  const shared = matches.filter(([i]) => isContent(earlier[i] as Piece)).length
  if (shared < THRESHOLDS.sharedWordsOfDates) return []
  const sentences = { earlier, later, matches }
  const [here, there] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))]
  return matches.flatMap(([i, j]) => {
    const [one, other] = [earlier[i] as Piece, later[j] as Piece]
    if (one.kind === 'word' || other.kind === 'word') return []
    const cover = Math.min(coverAround(earlier, i, here), coverAround(later, j, there))
    return cover < THRESHOLDS.coverOfRank ? [] : [{ earlier: one, later: other, cover, shared, at: [i, j], sentences }]
  })
}

/** Returns the share (0 to 1) of the content words and values around a piece that are matched, by weight: half at some distance. */
function coverAround(pieces: readonly Piece[], at: number, matched: ReadonlySet<number>): number {
  let [all, found] = [0, 0]
  for (const step of [-1, 1]) {
    let distance = 0
    for (let i = at + step; pieces[i] !== undefined; i += step) {
      const piece = pieces[i] as Piece
      if (piece.kind === 'word' && !piece.isContent) continue
      const weight = 1 / (1 + distance++ / THRESHOLDS.halfWeightDistanceOfDates)
      all += weight
      if (matched.has(i)) found += weight
    }
  }
  return all === 0 ? 0 : found / all
}

/** A sentence with its numbers and dates. */
interface OneSentence {
  sentence: Sentence
  sides: readonly Side[]
  datings: readonly Dating[]
}

/** Returns the values of one sentence that stand in the place of one of another sentence. */
export const slotsBetween = (earlier: OneSentence, later: OneSentence): SameSlot[] =>
  slotsOf(
    piecesOf(earlier.sentence, earlier.sides, earlier.datings),
    piecesOf(later.sentence, later.sides, later.datings),
  )

/** Tells how many numbers of two aligned sentences are the same in both, and how many differ. */
export function countNumbers({ earlier, later, matches }: AlignedSentences): { same: number; other: number } {
  const values = matches.flatMap(([i, j]) => {
    const [one, other] = [earlier[i] as Piece, later[j] as Piece]
    return one.kind === 'number' && other.kind === 'number' ? [haveSameValue(one, other) === true] : []
  })
  const same = values.filter((isSame) => isSame).length
  return { same, other: values.length - same }
}

/** Tells whether two sentences have a name or a year in common, so that they are hardly about two things. */
export const shareName = ({ earlier, later }: AlignedSentences): boolean =>
  later.some((piece) => {
    if (piece.kind === 'date') return piece.dating.date.yearWritten && earlier.some((one) => haveSameValue(one, piece))
    return piece.kind === 'word' && piece.isName && earlier.some((one) => one.kind === 'word' && one.key === piece.key)
  })

/** Tells whether one word is replaced by another between the same two words: "exports fell to", "production fell to". */
export const hasReplacedWord = (sentences: AlignedSentences): boolean =>
  gapsOf(sentences)
    .slice(0, -1)
    .some((gap) => gap.every((pieces) => pieces.filter(isContent).length === 1))

/** Returns the pieces of both sentences that stand before each match, and last those behind all matches. */
export function gapsOf({
  earlier,
  later,
  matches,
}: AlignedSentences): [earlier: readonly Piece[], later: readonly Piece[]][] {
  const ends: Match[] = [...matches, [earlier.length, later.length]]
  return ends.map(([i, j], nth) => {
    const [before, there] = matches[nth - 1] ?? [-1, -1]
    return [earlier.slice(before + 1, i), later.slice(there + 1, j)]
  })
}
