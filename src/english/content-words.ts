import type { Token } from '../model/index.ts'
import { EMPTY_WORDS } from './words/function-words.ts'

/** Dictionary form of a word that carries meaning; null for numbers and small words. */
export function meaningfulForm(token: Token): string | null {
  if (token.text === '' || token.tags.has('Quantity') || token.tags.has('Value')) return null
  const word = token.lemma.replace(/['’]s$/, '')
  return isMeaningful(word) && !EMPTY_WORDS.has(token.normal) ? word : null
}

/** Whether a word of two letters or more carries meaning, by its form alone. Lower case. */
export const isMeaningful = (word: string): boolean => word.length > 1 && !EMPTY_WORDS.has(word)

/** Dictionary forms of the words that carry meaning, numbers and small words left out. */
export const contentWords = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap((token) => meaningfulForm(token) ?? []))
