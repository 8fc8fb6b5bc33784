import type { Draft } from '../../draft.ts'
import { isSmallWord } from '../../shape.ts'

const AROUND = 60
const WORDS = /(?<!\p{L})\p{Ll}{3,}/gu

/** Tells whether a word in lower case stands there that a headline would capitalise. */
const holdsOrdinary = (text: string): boolean => text.match(WORDS)?.some((word) => !isSmallWord(word)) === true

const PARAGRAPH_END = /\n\s*\n/

/** Tells whether the words around in the same paragraph are running text, so that a capital means a name. */
export function isRunning(text: string, { start, end }: Draft): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start).split(PARAGRAPH_END)
  const after = text.slice(end, end + AROUND).split(PARAGRAPH_END)
  return holdsOrdinary(before.at(-1) ?? '') || holdsOrdinary(after[0] ?? '')
}
