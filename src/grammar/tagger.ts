import type { Token } from '../model/index.ts'
import { lemmaOf } from './compromise/lemma.ts'
import { readTerms } from './compromise/read.ts'
import { classesOf } from './compromise/tags.ts'
import { correct } from './corrections/correct.ts'
import { withHyphens } from './hyphens.ts'
import { mergeNumbers, type WordsOfNumber } from './tokens.ts'

/**
 * Returns the words of one sentence with their classes and dictionary forms, compromise's known mistakes corrected.
 * Each of `numbers` becomes one word. Ranges are relative to `text`, plus `offset`.
 */
export function readWords(text: string, offset: number, numbers: readonly WordsOfNumber[]): Token[] {
  const tokens = mergeNumbers(tag(text, offset), numbers, text, offset)
  const gap = (i: number): string =>
    text.slice((tokens[i - 1]?.end ?? offset) - offset, (tokens[i]?.start ?? offset + text.length) - offset)
  return correct(tokens, withHyphens(text, tokens, gap))
}

/**
 * Returns the words of one sentence as compromise tags them. Ranges are relative to `text`, plus `offset`. A
 * contraction gives several words ("didn't": did, not), the hidden ones with an empty range; single punctuation marks
 * are no words. A dash parts words as a space does.
 */
export function tag(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  let position = 0
  for (const term of readTerms(text.replaceAll('—', ' '))) {
    const start = term.text === '' ? position : text.indexOf(term.text, position)
    if (start < 0) continue
    position = start + term.text.length
    if (term.text !== '' && !/[\p{L}\p{N}$€£%&]/u.test(term.text)) continue
    const normal = withoutPossessive((term.implicit ?? term.normal).toLowerCase())
    tokens.push({
      start: offset + start,
      end: offset + position,
      text: term.text,
      normal,
      lemma: lemmaOf(term, normal),
      classes: classesOf(term),
    })
  }
  return tokens
}

const withoutPossessive = (word: string): string => (/['’]s$/.test(word) ? word.slice(0, -2) : word)
