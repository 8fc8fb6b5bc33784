import { TIME_UNITS } from '../english/words/calendar.ts'
import { isQuantity } from '../grammar/word-class.ts'
import type { Quantity, Token } from '../model/index.ts'
import type { Counted } from './counted/counted.ts'

/** How far behind the counted noun the words of a rate stand, in tokens. */
const REACH = 6
const UNITS = new Set(TIME_UNITS)

/** Tells whether a number is a rate: "204 deaths for every 100,000 women", "4.5 per 1,000", "40 a year", "70 on average". */
export function isRate(
  { per }: Pick<Quantity, 'per'>,
  tokens: readonly Token[],
  at: number,
  counted: Counted | null,
): boolean {
  if (at < 0) return per !== null
  const end = counted && counted.from > at ? counted.to : at + 1
  const normal = (i: number): string => tokens[i]?.normal ?? ''
  for (let i = end; i < Math.min(tokens.length, end + REACH); i++) {
    if (normal(i) === 'per') return i === end
    if (normal(i) === 'every' && /^(for|in|of)$/.test(normal(i - 1)) && isQuantity(tokens[i + 1])) return true
    if (/^(a|an|each|every)$/.test(normal(i)) && UNITS.has(normal(i + 1)) && i === end)
      return !/^(earlier|later|after|before|ago)$/.test(normal(i + 2)) // "killed 30 people a day earlier"
    if (/^(annually|yearly|monthly|weekly|daily)$/.test(normal(i)) && i === end) return true
  }
  if (per !== null || isRepeated(tokens, at, end)) return true
  const clause = tokens.slice(end, end + 2 * REACH)
  return clause.some((t, i) => t.normal === 'average' && clause[i - 1]?.normal === 'on')
}

/** Tells whether the clause of a number says that it is reached again and again: "1,500 flee into the south each day", "Every minute, 25 people fled". */
function isRepeated(tokens: readonly Token[], at: number, end: number): boolean {
  const isEach = (i: number) => /^(each|every)$/.test(tokens[i]?.normal ?? '') && UNITS.has(tokens[i + 1]?.normal ?? '')
  if (isEach(0) && at < 2 * REACH) return true
  for (let i = end; i < Math.min(tokens.length, end + 2 * REACH); i++) {
    if ((tokens[i] as Token).start - (tokens[i - 1]?.end ?? 0) > 1) return false
    if (isEach(i)) return !isQuantity(tokens[i - 1]) // "holding nine men threatened to kill one every hour"
  }
  return false
}
