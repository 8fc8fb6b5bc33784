import { HEDGES_BEFORE, HEDGES_BEHIND, type Hedge, type HedgeClass } from '../english/hedges.ts'
import { type Word, wordAfter, wordBefore, wordsAfter, wordsBefore } from './words.ts'

interface Phrase extends Hedge {
  /** Its words in the order in which they are met walking away from the number. */
  walked: readonly string[]
}

const WORDS = /[\p{L}’']+|\S/gu

/** Hedges by the word nearest to the number, the longest first. */
function byNearest(hedges: readonly Hedge[], backwards: boolean): ReadonlyMap<string, Phrase[]> {
  const phrases = hedges.map((hedge) => {
    const walked = hedge.words.match(WORDS) ?? []
    return { ...hedge, walked: backwards ? walked.reverse() : walked }
  })
  phrases.sort((a, b) => b.walked.length - a.walked.length)
  return Map.groupBy(phrases, ({ walked }) => walked[0] ?? '')
}

const before = byNearest(HEDGES_BEFORE, true)
const behind = byNearest(HEDGES_BEHIND, false)

/** Words of the longest hedge, and two more to see what governs it. */
const LONGEST = 7

/** A hedge where it stands; offsets into the text. */
export interface HedgeAt {
  hedge: Hedge
  start: number
  end: number
  /** The words beyond it as seen from the number, the nearest first. */
  beyond: readonly Word[]
}

function found(phrases: ReadonlyMap<string, Phrase[]>, words: readonly Word[]): HedgeAt | null {
  const hedge = phrases
    .get(words[0]?.lower ?? '')
    ?.find(({ walked }) => walked.every((word, i) => words[i]?.lower === word))
  const [nearest, farthest] = [words[0], words[(hedge?.walked.length ?? 0) - 1]]
  if (!hedge || !nearest || !farthest) return null
  return {
    hedge,
    start: Math.min(nearest.start, farthest.start),
    end: Math.max(nearest.end, farthest.end),
    beyond: words.slice(hedge.walked.length),
  }
}

/** The hedge that ends right before `at`, white space skipped; null where none does. */
export function hedgeBefore(text: string, at: number): HedgeAt | null {
  const nearest = wordBefore(text, at)
  if (!nearest || !before.has(nearest.lower)) return null
  return found(before, [nearest, ...wordsBefore(text, nearest.start, LONGEST - 1)])
}

/** The hedge that starts right behind `at`, white space skipped; null where none does. */
export function hedgeBehind(text: string, at: number): HedgeAt | null {
  const nearest = wordAfter(text, at)
  if (!nearest || !behind.has(nearest.lower)) return null
  return found(behind, [nearest, ...wordsAfter(text, nearest.end, LONGEST - 1)])
}

/** Whether a hedge ends right before `at` that is no verb: "about", "no fewer than", "just". */
export function isHedged(text: string, at: number): boolean {
  const found = hedgeBefore(text, at)
  return found !== null && found.hedge.verb !== true && found.hedge.is !== 'degree'
}

/** Where the hedges of some classes (of all, where none are named) before `at` begin, verbs left out; `at` without them. */
export function beforeHedges(text: string, at: number, ...classes: readonly HedgeClass[]): number {
  let start = at
  while (isHedged(text, start)) {
    const found = hedgeBefore(text, start)
    if (!found || (classes.length > 0 && !classes.includes(found.hedge.is))) break
    start = found.start
  }
  return start
}
