import { library } from './library.ts'

/**
 * Tells whether compromise lists a word (lower case) both as an adjective and as a past tense, so that it decides by
 * the neighbouring words.
 */
export const isAdjectiveOrPast = (word: string): boolean => library.model.two.switches[word] === 'Adj|Past'
