import { library } from './library.ts'

/** Whether compromise knows a word, lower case, for an adjective and a past tense alike, and so goes by its neighbours. */
export const isAdjectiveOrPast = (word: string): boolean => library.model.two.switches[word] === 'Adj|Past'
