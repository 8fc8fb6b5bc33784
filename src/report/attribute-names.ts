import type { NameAttribute } from '../model/index.ts'

/** The headings for what is said of a name. */
export const ATTRIBUTE_NAMES: Readonly<Record<NameAttribute, string>> = {
  spelling: 'Spellings',
  age: 'Ages',
  title: 'Titles',
  born: 'Year of birth',
  died: 'Year of death',
  founded: 'Year of founding',
  law: 'Year in the name',
}
