import { peopleNouns, peoplePlurals } from '../../english/words/people.ts'

/**
 * Plural words for people, and pronouns, after which "under" and "over" mean an age: "children under five", "those over 65".
 */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...peoplePlurals('aged'),
  ...['persons', 'those', 'anyone', 'everyone'],
])

const SINGULARS = peopleNouns('aged')

/** Tells whether the word, lower case, is one of them or the singular of one. */
export const isPersons = (word: string): boolean => PEOPLE.has(word) || SINGULARS.has(word)
