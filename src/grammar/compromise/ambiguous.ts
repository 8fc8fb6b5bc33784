import { library } from './library.ts'

/**
 * Tells whether compromise lists a word (lower case) both as an adjective and as a past tense, so that it decides by
 * the neighbouring words.
 */
export const isAdjectiveOrPast = (word: string): boolean => library.model.two.switches[word] === 'Adj|Past'

/** Tells whether compromise lists an -ing form (lower case) also as a noun or an adjective: "training", "missing". */
export const isMoreThanGerund = (word: string): boolean =>
  /^(?:Noun|Adj)\|Gerund$/.test(library.model.two.switches[word] ?? '')

/** Tells whether compromise lists a word (lower case), and not as somebody's occupation. */
export const isListedAsThing = (word: string): boolean => {
  const tags = (library.model.one.lexicon as Record<string, string | string[] | undefined>)[word]
  return tags !== undefined && ![tags].flat().includes('Actor')
}

/** Tells whether compromise lists a word (lower case) both as a noun and as a verb. */
export const isNounOrVerb = (word: string): boolean => library.model.two.switches[word] === 'Noun|Verb'
