import type { Passage, PassageRange, Sentence } from '../model/index.ts'
import { sentenceContinues } from './abbreviations.ts'

/** Marks that may end a sentence, with the closing quotation marks and brackets after them. */
const STOP = /[.!?…。！？]+["'”’»)\]]*/g

/** A sentence end without a space, as in scraped text: "in 2024.The talks". */
const GLUED = { before: /(?:\b[a-z]{3,30}|\d\d|[)%”’"])[.!?]$/, after: /^[A-Z][a-z]{1,30}\s/ }

/** How far to look on either side of a stop, in UTF-16 units. */
const SIGHT = 40

/**
 * Returns the sentences of a passage in order, without the white space between them. `index` is the passage's. Time is
 * linear in the text.
 */
export function splitSentences(passage: Passage, index: number): Sentence[] {
  return ranges(passage.text).map(({ start, end }) => ({
    passage: index,
    start,
    end,
    text: passage.text.slice(start, end),
  }))
}

function ranges(text: string): PassageRange[] {
  const found: PassageRange[] = []
  let start = skipSpace(text, 0)
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length
    if (end <= start || !isEnd(text, index, end)) continue
    found.push({ start, end })
    start = skipSpace(text, end)
  }
  const end = text.trimEnd().length
  if (end > start) found.push({ start, end })
  return found
}

/** Tells whether a sentence ends with the stop `[stop, end)`. */
function isEnd(text: string, stop: number, end: number): boolean {
  if (end === text.length) return true
  const after = text.slice(end, end + SIGHT)
  const before = text.slice(Math.max(0, stop - SIGHT), stop + 1)
  if (!/^\s/.test(after)) return GLUED.after.test(after) && GLUED.before.test(before)
  return !sentenceContinues(before, after.trimStart(), stop <= SIGHT)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}
