import { library } from './library.ts'

/**
 * Tells whether compromise lists a word (lower case) both as an adjective and as a past tense, so that it decides by
 * the neighbouring words.
 */
export const isAdjectiveOrPast = (word: string): boolean => library.model.two.switches[word] === 'Adj|Past'

/** Tells whether compromise lists a word (lower case) both as a noun and as a verb. */
export const isNounOrVerb = (word: string): boolean => library.model.two.switches[word] === 'Noun|Verb'
