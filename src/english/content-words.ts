import { EMPTY_WORDS } from './words/function-words.ts'

/** Tells whether a word (lower case) is a content word, by its form alone. Single letters are not. */
export const isMeaningful = (word: string): boolean => word.length > 1 && !EMPTY_WORDS.has(word)

/** Tells whether a word in this form (lower case) is a function word without a meaning of its own. */
export const isSmallWord = (word: string): boolean => EMPTY_WORDS.has(word)
