import type { Draft } from '../../draft.ts'
import { opensSentence } from '../../words.ts'

/** More items than lists in running text have. */
const MOST_ITEMS = 50
const POINTED = /^\. [\p{Lu}\p{Ll}"“‘'(]/u
const OPEN = /\([^()]*$/
const BRACKETED = /^\) ?\p{L}/u

const CITED = /[.,;:!?)\]"”'’] ?\[$/
/** "a year later.[11]", "was born in York, [4] [5]": the number of a note at the end of a sentence or clause. */
export const isNote = ({ start, numeral: { end } }: Draft, text: string): boolean =>
  text[end] === ']' && /^\d{1,3}$/.test(text.slice(start, end)) && CITED.test(text.slice(Math.max(0, start - 3), start))

/** "1. Wash the rice. 2. Cook it.", "1) wash it, 2) cook it": the number of an item in a list. */
export function isItem({ start, numeral: { end, value } }: Draft, text: string): boolean {
  if (value > MOST_ITEMS || !/^\d{1,2}$/.test(text.slice(start, end))) return false
  const behind = text.slice(end, end + 3)
  if (POINTED.test(behind)) return opensSentence(text, start)
  return BRACKETED.test(behind) && !OPEN.test(text.slice(Math.max(0, start - 60), start))
}
