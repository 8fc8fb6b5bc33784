import { peoplePlurals } from '../../english/words/people.ts'

/** Words for people, in the plural, who may be under or over an age: "children under five", "those over 65". */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...peoplePlurals('aged'),
  ...['persons', 'those', 'anyone', 'everyone'],
])
