import { PHRASE_ENDS } from '../english/words/function-words.ts'

/** Small words behind a date that belong to it no more, for a pattern; "of" may still ("the 4th of July"). */
export const PHRASE_END = [...PHRASE_ENDS].filter((word) => word !== 'of').join('|')
