import { EMPTY_WORDS } from './words/function-words.ts'

/** Whether a word of two letters or more carries meaning, by its form alone. Lower case. */
export const isMeaningful = (word: string): boolean => word.length > 1 && !EMPTY_WORDS.has(word)

/** Whether a word in this form is one of the small words that carry no meaning of their own. Lower case. */
export const isSmallWord = (word: string): boolean => EMPTY_WORDS.has(word)
