import type { Draft } from '../../draft.ts'
import { isSmallWord } from '../../shape.ts'

/** How far words are looked at on both sides, in UTF-16 units. */
const AROUND = 80
const WORDS = /(?<!\p{L})\p{Ll}{3,}/gu

/** Verbs and pronouns, which a headline capitalises however short they are. */
const SMALL_IN_SENTENCES =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|could|it|its|he|she|they|his|her|their|this|that|these|who|which)(?!\p{L})/u

/** Tells whether a word in lower case stands there that a headline would capitalise. */
const holdsOrdinary = (text: string): boolean =>
  SMALL_IN_SENTENCES.test(text) || text.match(WORDS)?.some((word) => !isSmallWord(word)) === true

const PARAGRAPH_END = /\n\s*\n/
/** The end of a word that the look back has cut, of which it is not known whether it begins with a capital. */
const CUT_WORD = /^\p{L}+/u

/** Tells whether the words around in the same paragraph are running text, so that a capital means a name. */
export function isRunning(text: string, { start, end }: Pick<Draft, 'start' | 'end'>): boolean {
  const reach = start - AROUND
  const window = text.slice(Math.max(0, reach), start)
  const before = (reach > 0 ? window.replace(CUT_WORD, '') : window).split(PARAGRAPH_END)
  const after = text.slice(end, end + AROUND).split(PARAGRAPH_END)
  return holdsOrdinary(before.at(-1) ?? '') || holdsOrdinary(after[0] ?? '')
}
