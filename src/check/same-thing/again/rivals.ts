import { isMeaningful } from '../../../english/content-words.ts'

/**
 * Tells whether two sentences put each a word of its own before one that they share, which then names two things: "the junior
 * race", "the senior race".
 */
export function haveRivalWords(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const [known, otherKnown] = [new Set(words), new Set(others)]
  const owners = new Set<string>()
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (next !== undefined && isOwn(word, next, otherKnown)) owners.add(next)
  }
  return others.some((word, i) => {
    const next = others[i + 1]
    return next !== undefined && owners.has(next) && isOwn(word, next, known)
  })
}

/** Tells whether the other sentence has the second word, but not the first. */
const isOwn = (word: string, next: string, known: ReadonlySet<string>): boolean =>
  known.has(next) && !known.has(word) && isMeaningful(word) && isMeaningful(next)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}.'’-]*(?<![.'’-])/gu) ?? []
