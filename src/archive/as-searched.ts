import { STOP_WORDS } from '../english/words/function-words.ts'
import { PARTICLES } from '../name/words.ts'
import { foldedName } from '../named/letters.ts'

/** Tells whether a folded word is none by which names are looked for. */
export const isNoName = (word: string): boolean => word.length < 2 || STOP_WORDS.has(word) || PARTICLES.has(word)

/** Returns a word as it stands in the terms of names. */
export const asInNames = (word: string): string => asSearched(foldedName(word).replace(/[^\p{L}\p{N}]/gu, ''))

/** Returns a term as the index compares it: it passes over marks on letters, and does not tell forms of a letter apart. */
export const asSearched = (term: string): string =>
  isAscii(term)
    ? term
    : term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ').replaceAll('ſ', 's')

/** Tells whether a text has only the characters of ASCII that are shown. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text)
