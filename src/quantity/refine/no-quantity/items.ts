import type { Draft } from '../../draft.ts'
import { spellingAt } from '../../spelled-unit.ts'
import { opensSentence } from '../../words.ts'

/** More items than lists in running text have. */
const MOST_ITEMS = 50
const POINTED = /^\. [\p{Lu}\p{Ll}"“‘'(]/u
/** "10.1 It was agreed": the number of a paragraph in minutes or rules. */
const PARAGRAPH = /^\d{1,2}\.\d{1,2} \p{Lu}\p{Ll}?[\p{Ll} ]$/u
/** The first number of a score: "won 15-8. Both". */
const SCORED = /\d[-–]$/
const OPEN = /\([^()]*$/
const BRACKETED = /^\) ?\p{L}/u

/** "1. Wash the rice. 2. Cook it.", "1) wash it, 2) cook it": the number of an item in a list. */
export function isItem({ start, numeral: { end, value } }: Draft, text: string): boolean {
  if (
    PARAGRAPH.test(text.slice(start, end + 4)) &&
    (start === 0 || text[start - 1] === '\n') &&
    !spellingAt(text, end + 1)
  )
    return true
  if (value > MOST_ITEMS || !/^\d{1,2}$/.test(text.slice(start, end))) return false
  const behind = text.slice(end, end + 3)
  if (POINTED.test(behind)) return opensSentence(text, start) && !SCORED.test(text.slice(Math.max(0, start - 2), start))
  return BRACKETED.test(behind) && !OPEN.test(text.slice(Math.max(0, start - 60), start))
}
