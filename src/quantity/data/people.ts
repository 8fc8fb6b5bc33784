import { peopleNouns, peoplePlurals } from '../../english/words/people.ts'

/** Words for people, in the plural, who may be under or over an age: "children under five", "those over 65". */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...peoplePlurals('aged'),
  ...['persons', 'those', 'anyone', 'everyone'],
])

const SINGULARS = peopleNouns('aged')

/** Whether the word, lower case, is one of them or the singular of one. */
export const isPersons = (word: string): boolean => PEOPLE.has(word) || SINGULARS.has(word)
