import type { PassageRange, Token } from '../model/index.ts'
import { classSet, isQuantity } from './word-class.ts'

const QUANTITY = classSet('quantity')

/** The range of the words that state a number, hedges included, and the number itself as written. */
export interface WordsOfNumber extends PassageRange {
  number: string
}

/** Returns a word of a sentence in lower case; "" before its beginning and past its end. */
export const normalAt = (tokens: readonly Token[], index: number): string => tokens[index]?.normal ?? ''

/**
 * Replaces all the words in each range with one token whose text is the number ("over two and a half million pounds").
 * Ranges ascend and do not overlap; `text` begins at `offset`.
 */
export function mergeNumbers(
  tokens: readonly Token[],
  ranges: readonly WordsOfNumber[],
  text: string,
  offset = 0,
): Token[] {
  const merged: Token[] = []
  let next = 0
  const close = ({ start, end, number }: WordsOfNumber) => {
    const normal = number.toLowerCase()
    merged.push({ start, end, text: number, normal, lemma: normal, classes: QUANTITY })
  }
  for (const token of tokens) {
    while (next < ranges.length && (ranges[next] as PassageRange).end <= token.start)
      close(ranges[next++] as WordsOfNumber)
    // The tagger splits the unit from "2.7m" as a hidden word at its end.
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
  while (next < ranges.length) close(ranges[next++] as WordsOfNumber)
  return merged
}

/** Returns the part of a word after the number at its beginning: "seat" in "5,000-seat". */
function restOf(token: Token, from: number, text: string, offset: number): Token {
  const start = /^[-–]\p{L}/u.test(text.slice(from - offset, from - offset + 3)) ? from + 1 : from
  const rest = text.slice(start - offset, token.end - offset)
  return start === from
    ? { ...token, start, text: rest }
    : { ...token, start, text: rest, normal: rest.toLowerCase(), lemma: rest.toLowerCase() }
}
