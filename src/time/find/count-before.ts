import { COUNTS } from '../../english/words/numbers.ts'

const COUNT = new RegExp(`(?<![\\w,.-])(\\d{1,3}|${[...COUNTS.keys()].join('|')})[ \\n]$`, 'i')
/** The longest count and the space behind it, and the character before. */
const LONGEST = 1 + Math.max(...[...COUNTS.keys()].map(({ length }) => length)) + 1

/**
 * The count that ends at `at`, where a unit of time starts, and its place: "six " of "six months". Units are fewer than what
 * may count them, so that patterns start at them, for speed.
 */
export function countBefore(text: string, at: number): { count: number; start: number } | null {
  const match = COUNT.exec(text.slice(Math.max(0, at - LONGEST), at))
  if (!match) return null
  const word = (match[1] ?? '').toLowerCase()
  return { count: COUNTS.get(word) ?? Number(word), start: at - match[0].length }
}
