import { append } from '../../base/append.ts'
import { datelineOf } from '../../claim/dateline.ts'
import type { Side } from '../../claim/side.ts'
import { isMeaningful } from '../../english/content-words.ts'
import { rankOf } from '../../english/forms/rank.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import type { PassageRange, Sentence } from '../../model/index.ts'
import type { Dating } from '../dating/datings.ts'

/** A piece of a sentence: a word, or a number, date or ordinal with all the words that state it. */
export type Piece =
  | {
      kind: 'word'
      text: string
      /** The same for words with the same meaning. */
      key: string
      isContent: boolean
      /** Whether it has a capital and does not begin the sentence. */
      isName: boolean
    }
  | { kind: 'number'; side: Side }
  | { kind: 'date'; dating: Dating }
  | { kind: 'rank'; text: string; rank: number; sentence: Sentence; at: PassageRange }

/** A number or a date where it stands in the visible text of its passage. */
interface Placed {
  start: number
  end: number
  piece: Piece
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[.'’-](?=[\p{L}\p{N}]))*/gu

/** Most pieces of a sentence that are aligned; the rest of it counts as not aligned. */
const MOST_PIECES = 120

/** Returns the pieces of a sentence in the order of the text, without its dateline, at most 120. */
export function piecesOf(sentence: Sentence, sides: readonly Side[], datings: readonly Dating[]): Piece[] {
  const placed: Placed[] = [
    ...sides.map((side) => ({
      start: side.context.quantity.start,
      end: side.context.quantity.end,
      piece: { kind: 'number' as const, side },
    })),
    ...datings.map((dating) => ({ ...dating.at, piece: { kind: 'date' as const, dating } })),
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let from = sentence.start + (datelineOf(sentence.text)?.end ?? 0)
  for (const { start, end, piece } of placed) {
    if (start < from) continue
    append(pieces, wordsIn(sentence, from, start))
    pieces.push(piece)
    from = end
  }
  append(pieces, wordsIn(sentence, from, sentence.end))
  return pieces.slice(0, MOST_PIECES)
}

function wordsIn(sentence: Sentence, start: number, end: number): Piece[] {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  return [...text.matchAll(WORD)].map((match): Piece => {
    const [word] = match
    const lower = word.toLowerCase().replace(/['’]s$/, '')
    const rank = /^\d+(?:st|nd|rd|th)$/.test(lower) || /^\p{L}+$/u.test(lower) ? rankOf(lower) : null
    if (rank !== null)
      return {
        kind: 'rank',
        text: word,
        rank,
        sentence,
        at: { start: start + match.index, end: start + match.index + word.length },
      }
    const isContent = isMeaningful(lower)
    const isFirst = start === sentence.start && match.index === text.search(/\S/)
    return {
      kind: 'word',
      text: word,
      key: isContent ? meaningOf(lower) : lower,
      isContent,
      isName: /^\p{Lu}/u.test(word) && !isFirst && isContent,
    }
  })
}
