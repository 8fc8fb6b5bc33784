import type { Token } from '../model/index.ts'

const EMPTY =
  /^(be|is|are|was|were|been|have|has|had|do|does|did|the|a|an|of|in|on|at|to|for|by|with|from|as|and|or|but|that|this|these|those|it|its|he|she|they|we|i|you|his|her|their|our|who|which|what|when|where|there|than|then|so|also|not|no|more|most|over|about|some|any|all|many|such|other|up|out|into|after|before|during|under|per|will|would|could|may|can|s|said|say|get|make|one|according)$/

/** Dictionary form of a word that carries meaning; null for numbers and small words. */
export function meaningfulForm(token: Token): string | null {
  if (token.text === '' || token.tags.has('Quantity') || token.tags.has('Value')) return null
  const word = token.lemma.replace(/['’]s$/, '')
  return isMeaningful(word) && !EMPTY.test(token.normal) ? word : null
}

/** Whether a word of two letters or more carries meaning, by its form alone. Lower case. */
export const isMeaningful = (word: string): boolean => word.length > 1 && !EMPTY.test(word)

/** Dictionary forms of the words that carry meaning, numbers and small words left out. */
export const contentWords = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap((token) => meaningfulForm(token) ?? []))
