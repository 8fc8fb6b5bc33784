import { COUNTS } from '../../../english/words/numbers.ts'

const COUNT = new RegExp(`(?<![\\w,.-])(\\d{1,3}|${[...COUNTS.keys()].join('|')})[ \\n]$`, 'i')
/** Length of the longest count with the space after it and the character before it. */
const LONGEST = 1 + Math.max(...[...COUNTS.keys()].map(({ length }) => length)) + 1

/**
 * Returns the count that ends at offset `at`, where a unit of time begins, and its start: "six " in "six months".
 * Patterns start at units for speed, because they are rarer than numbers.
 */
export function countBefore(text: string, at: number): { count: number; start: number } | null {
  const match = COUNT.exec(text.slice(Math.max(0, at - LONGEST), at))
  if (!match) return null
  const word = (match[1] ?? '').toLowerCase()
  return { count: COUNTS.get(word) ?? Number(word), start: at - match[0].length }
}
