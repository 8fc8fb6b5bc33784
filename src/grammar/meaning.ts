import { isMeaningful, isSmallWord } from '../english/content-words.ts'
import type { Token } from '../model/index.ts'
import { isAnyOf } from './word-class.ts'

const isNumber = isAnyOf('quantity', 'number-word')

/** Returns the dictionary form of a content word; null for numbers and function words. */
export function meaningfulForm(token: Token): string | null {
  if (token.text === '' || isNumber(token)) return null
  const word = token.lemma.replace(/['’]s$/, '')
  return isMeaningful(word) && !isSmallWord(token.normal) ? word : null
}

/** Returns the dictionary forms of the content words, without numbers and function words. */
export const contentWords = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap((token) => meaningfulForm(token) ?? []))
