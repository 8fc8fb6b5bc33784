import type { Range, Token } from '../model/index.ts'
import { classSet, isQuantity } from './word-class.ts'

const QUANTITY = classSet('quantity')

/**
 * Puts one token in place of all the words of each range: a number of ours ("two and a half million pounds") is one
 * word to everything behind. Ranges ascend and do not overlap.
 */
export function mergeRanges(tokens: readonly Token[], ranges: readonly Range[], text: string, offset = 0): Token[] {
  const merged: Token[] = []
  let next = 0
  const close = (range: Range) => {
    const words = text.slice(range.start - offset, range.end - offset)
    merged.push({ ...range, text: words, normal: words.toLowerCase(), lemma: words.toLowerCase(), classes: QUANTITY })
  }
  for (const token of tokens) {
    while (next < ranges.length && (ranges[next] as Range).end <= token.start) close(ranges[next++] as Range)
    // the unit that the tagger splits from "2.7m" stands hidden at its end
    if (token.text === '' && isQuantity(merged.at(-1)) && merged.at(-1)?.end === token.start) continue
    const range = ranges[next]
    if (range && token.start < range.end && token.end > range.start) {
      if (token.end > range.end) {
        close(range)
        next++
        merged.push(restOf(token, range.end, text, offset))
      }
      continue
    }
    merged.push(token)
  }
  while (next < ranges.length) close(ranges[next++] as Range)
  return merged
}

/** What of a word stands behind the number at its head: "seat" of "5,000-seat". */
function restOf(token: Token, from: number, text: string, offset: number): Token {
  const start = /^[-–]\p{L}/u.test(text.slice(from - offset, from - offset + 3)) ? from + 1 : from
  const rest = text.slice(start - offset, token.end - offset)
  return start === from
    ? { ...token, start, text: rest }
    : { ...token, start, text: rest, normal: rest.toLowerCase(), lemma: rest.toLowerCase() }
}
