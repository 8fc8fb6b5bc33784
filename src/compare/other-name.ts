import { tag } from '../grammar/tagger.ts'
import { isAnyOf } from '../grammar/word-class.ts'

/** Tells whether a word with a capital is known as a place, a people, a trade or a plural, and so hardly as a surname: "Boston", "Angels". */
export const isOtherName = (word: string): boolean => tag(word).some(isNoSurname)

const isNoSurname = isAnyOf('place', 'nationality', 'occupation', 'plural')
