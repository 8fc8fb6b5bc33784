import { HEDGES_BEFORE, HEDGES_BEHIND, type Hedge, type HedgeClass } from '../english/hedges.ts'
import { opensSentence, type Word, wordAfter, wordBefore, wordsAfter, wordsBefore } from './words.ts'

interface Phrase extends Hedge {
  /** Its words, the nearest to the number first. */
  outward: readonly string[]
}

const WORDS = /[\p{L}’']+|\S/gu

/** Groups hedges by the word nearest to the number, the longest first. */
function byNearest(hedges: readonly Hedge[], backwards: boolean): ReadonlyMap<string, Phrase[]> {
  const phrases = hedges.map((hedge) => {
    const outward = hedge.words.match(WORDS) ?? []
    return { ...hedge, outward: backwards ? outward.reverse() : outward }
  })
  phrases.sort((a, b) => b.outward.length - a.outward.length)
  return Map.groupBy(phrases, ({ outward }) => outward[0] ?? '')
}

const before = byNearest(HEDGES_BEFORE, true)
const behind = byNearest(HEDGES_BEHIND, false)

/** The number of words to look at: the longest hedge, and two more to see what it belongs to. */
const LONGEST = 7

/** A hedge found in a text. Offsets are UTF-16 units of the text, half-open. */
export interface HedgeAt {
  hedge: Hedge
  start: number
  end: number
  /** The words on its far side from the number, the nearest first. */
  beyond: readonly Word[]
}

function found(phrases: ReadonlyMap<string, Phrase[]>, words: readonly Word[]): HedgeAt | null {
  const hedge = phrases
    .get(words[0]?.lower ?? '')
    ?.find(({ outward }) => outward.every((word, i) => words[i]?.lower === word))
  const [nearest, farthest] = [words[0], words[(hedge?.outward.length ?? 0) - 1]]
  if (!hedge || !nearest || !farthest) return null
  return {
    hedge,
    start: Math.min(nearest.start, farthest.start),
    end: Math.max(nearest.end, farthest.end),
    beyond: words.slice(hedge.outward.length),
  }
}

/** A hedge that a lost space has joined to a small word: "thenearly", "forabout". */
const GLUED =
  /^(?:the|a|an|of|for|in|to|by|with|and|is|are|was|were|at|from|than)(nearly|almost|about|around|roughly|approximately)$/

/** Returns the word without a small word that is joined to it. */
function unglued(word: Word): Word {
  const hedge = word.lower.length > 5 ? GLUED.exec(word.lower)?.[1] : undefined
  if (!hedge) return word
  const start = word.end - hedge.length
  return { ...word, start, text: word.text.slice(start - word.start), lower: hedge }
}

/** What stands before the end of a tag: "<RGS> 14" is not over 14. */
const TAG = /[\p{L}\p{N}]{2}$/u

/** A name that looks like a hedge: "a 737 MAX 8", "an iPhone 15 Pro Max". */
const NAME = /^M(?:ax|AX)$/

/** Strokes of golf: "a 6-under 65". */
const PAR = /^\d-(?:under|over)$/

/** Returns the hedge that ends at `at`, ignoring white space; null if there is none. */
export function hedgeBefore(text: string, at: number): HedgeAt | null {
  const written = wordBefore(text, at)
  if (!written) return null
  const nearest = before.has(written.lower) ? written : unglued(written)
  if (nearest === written && !before.has(written.lower)) return null
  if (PAR.test(text.slice(Math.max(0, nearest.start - 2), nearest.end))) return null
  if (NAME.test(nearest.text) && !opensSentence(text, nearest.start)) return null
  if (nearest.text === '>' && TAG.test(text.slice(Math.max(0, nearest.start - 2), nearest.start))) return null
  return found(before, [nearest, ...wordsBefore(text, nearest.start, LONGEST - 1)])
}

/** Returns the hedge that starts at `at`, ignoring white space; null if there is none. */
export function hedgeBehind(text: string, at: number): HedgeAt | null {
  const nearest = wordAfter(text, at)
  if (!nearest || !behind.has(nearest.lower) || NAME.test(nearest.text)) return null
  return found(behind, [nearest, ...wordsAfter(text, nearest.end, LONGEST - 1)])
}

/** Tells whether a hedge ends at `at` that is neither a verb nor a word of degree: "about", "no fewer than", "just". */
export function isHedged(text: string, at: number): boolean {
  const found = hedgeBefore(text, at)
  return found !== null && found.hedge.verb !== true && found.hedge.is !== 'degree'
}

/**
 * Returns the offset at which the hedges before `at` begin; `at` if there are none. Verbs and words of degree do not count,
 * nor do hedges of other classes where `classes` are given.
 */
export function beforeHedges(text: string, at: number, ...classes: readonly HedgeClass[]): number {
  let start = at
  while (isHedged(text, start)) {
    const found = hedgeBefore(text, start)
    if (!found || (classes.length > 0 && !classes.includes(found.hedge.is))) break
    start = found.start
  }
  return start
}
