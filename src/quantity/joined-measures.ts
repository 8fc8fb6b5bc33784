import { byLarge } from './data/compound-units.ts'
import { spellingAt } from './spelled-unit.ts'
import { symbolled } from './symbol-unit.ts'

const LARGER = /^(\p{L}{1,5})\d{1,2}(?!\d)/u
const LARGER_BEFORE = /\d(\p{L}{1,5})$/u
const ACROSS_BEFORE = /\d(?:\p{L}{1,2}|['′"″])? ?[x×]$/u
const ACROSS = /^((?:\p{L}{1,2})?)(['′"″]?)[x×]\d{1,5}(?:\.\d{1,3})?/u
/** How many UTF-16 units before a number its joined unit may take. */
const REACH = 8

const isLarger = (symbol: string): boolean => byLarge.has(symbolled(symbol)?.unit ?? '')

/** Returns the unit joined to a number and to a smaller measure after it: "ft" of "ft4in" in "6ft4in". */
export function largerUnit(symbol: string): string | null {
  const letters = LARGER.exec(symbol)?.[1]
  return letters && isLarger(letters) ? letters : null
}

/** The most other sides that are looked at; a box has two. */
const MOST_SIDES = 8

/**
 * Returns what stands between a number that ends at `at` and the "x" before the other side of a surface: "m" in "3mx4m", "'" in
 * "6'x9'", nothing in "10x12 feet". Null if there is no other side or no unit: "4x4", "1920x1080".
 */
export function unitAcross(text: string, at: number): string | null {
  let end = at
  for (let sides = 0; sides <= MOST_SIDES; sides++) {
    const match = ACROSS.exec(text.slice(end, end + 2 * REACH))
    if (!match) return sides > 0 && isUnitBehind(text, end) ? '' : null
    const [whole, letters = '', mark = ''] = match
    if (letters + mark) return symbolled(letters + mark) ? letters + mark : null
    end += whole.length
  }
  return null
}

function isUnitBehind(text: string, end: number): boolean {
  const start = end + (/^[ -]/.test(text.slice(end, end + 1)) ? 1 : 0)
  if (spellingAt(text, start)) return true
  const symbol = /^(?:\p{L}{1,3}(?!\p{L})|['′"″])/u.exec(text.slice(start, start + 4))?.[0]
  return symbol !== undefined && symbolled(symbol) !== null
}

/** Tells whether the letters before the number at `at` join it to a measure in front: "4in" in "6ft4in", "12" in "10x12 feet". */
export function joinsMeasure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  const letters = LARGER_BEFORE.exec(before)?.[1]
  if (letters && isLarger(letters)) return true
  const across = ACROSS_BEFORE.exec(before)
  if (!across) return false
  const digits = at - across[0].length + 1
  return unitAcross(text, digits) !== null
}
