import { isSmallWord } from '../english/content-words.ts'
import { titleWords } from '../english/words/titles/titles.ts'
import type { MarkedSentence } from './marked-sentence.ts'

/** A capitalised word, and the one right before it. */
const TWO_NAMES = /(?<!\p{L})(\p{Lu}[\p{L}'-]+) (?=(\p{Lu}[\p{L}'-]+))/gu
const TITLES = titleWords('office', 'calling', 'address')

/** Returns those surnames, in lower case, before which the text has more than one first name. */
export function surnamesShared(marked: readonly MarkedSentence[], surnames: ReadonlySet<string>): Set<string> {
  const first = new Map<string, Set<string>>()
  for (const { words } of surnames.size === 0 ? [] : marked) {
    for (const [, given = '', name = ''] of words.matchAll(TWO_NAMES)) {
      const surname = name.toLowerCase().replace(/'s$/, '')
      if (surnames.has(surname) && !isSmallWord(given.toLowerCase()) && !TITLES.has(given.toLowerCase()))
        first.set(surname, (first.get(surname) ?? new Set()).add(given))
    }
  }
  return new Set([...first].flatMap(([surname, given]) => (given.size > 1 ? [surname] : [])))
}
