import { PHRASE_ENDS } from '../english/words/function-words.ts'

/** Pattern of function words that end the phrase of a date. Without "of", which may continue it ("the 4th of July"). */
export const PHRASE_END = [...PHRASE_ENDS].filter((word) => word !== 'of').join('|')
