import { peoplePlurals } from '../../english/words/people.ts'

/**
 * Plural words for people, and pronouns, after which "under" and "over" mean an age: "children under five", "those over 65".
 */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...peoplePlurals('aged'),
  ...['persons', 'those', 'anyone', 'everyone'],
])
