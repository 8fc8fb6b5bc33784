import { CARDINALS, cardinalPattern, ORDINAL_UNITS, VULGAR } from '../../english/words/numbers.ts'
import { type Numeral, times } from '../draft.ts'
import { denominatorOf } from './denominators.ts'
import { scaleBehind } from './scale-behind.ts'

const PART = new RegExp(
  `(?: and |-and-| - and - |, and )(?:(an?|${cardinalPattern(1, 19)})(?: - |[ -]))?(\\d{1,2}\\/\\d{1,2}|(?:[a-z]+ty-)?[a-z]+|[½¼¾⅓⅔])`,
  'iy',
)

/** Returns the value of a part ("a half", "two thirds", "a twenty-fifth", "3/4"), which is below one; null for other words. */
function partValue(top: string, below: string): number | null {
  const slash = /^(\d+)\/(\d+)$/.exec(below)
  if (slash) return Number(slash[1]) < Number(slash[2]) ? Number(slash[1]) / Number(slash[2]) : null
  if (VULGAR[below]) return VULGAR[below]
  const [first = '', second = ''] = below.split('-')
  if (!top && first !== 'half') return null
  const bottom = second ? (CARDINALS[first] ?? 0) + (ORDINAL_UNITS[second] ?? Number.NaN) : denominatorOf(first)
  const count = CARDINALS[top] ?? 1
  return bottom !== null && count < bottom ? count / bottom : null
}

/** "A dozen and a half". */
const DOZENS = /dozen$/i
const DOZEN = 12
const RANK = /^(?:third|fifth|sixth|tenth)$/
const CLOSES = /^(?:[^\p{L} ]|$| (?:million|billion|thousand|percent|per cent|pct|\p{Ll}{3,}s(?!\p{L})))/u
/** Tells whether the last word is an ordinal that begins another phrase: "six and a third man". */
const isRank = (below: string, text: string, end: number): boolean =>
  RANK.test(below) && !CLOSES.test(text.slice(end, end + 10))

/**
 * Returns the number with the part added by "and": "two and a half", "two and a half million", "one billion and a half
 * million".
 */
export function withPart(numeral: Numeral, text: string): Numeral {
  PART.lastIndex = numeral.end
  const match = PART.exec(text)
  const share = match && partValue(match[1]?.toLowerCase() ?? '', match[2]?.toLowerCase() ?? '')
  if (!match || !share) return numeral
  const end = numeral.end + match[0].length
  if (isRank(match[2] ?? '', text, end)) return numeral
  const behind = scaleBehind(text, end)
  // "3 million and a quarter" is a quarter of a million; "one billion and a half million" names its own scale
  const ownScale = behind.scale === 1 || numeral.value < behind.scale
  const one = DOZENS.test(text.slice(numeral.start, numeral.end)) ? DOZEN : numeral.scale
  const part = times(share, ownScale ? one : behind.scale)
  const added = numeral.value < 0 ? -part : part // "minus two and a half"
  const whole = times(numeral.value + added, ownScale ? behind.scale : 1)
  const scale = ownScale ? numeral.scale * behind.scale : numeral.scale
  return {
    ...numeral,
    value: whole,
    grain: times(part, ownScale ? behind.scale : 1) / 2,
    scale,
    how: 'words',
    end: behind.end,
  }
}
