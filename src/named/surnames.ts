import type { Person, Reading, RuleSet } from '../model/index.ts'
import { foldedName } from './letters.ts'
import { mentionsIn } from './mention.ts'
import { personNameOf } from './person-name.ts'

const known = new WeakMap<Reading, ReadonlyMap<string, Person>>()

/**
 * Returns the people of the rules that an article may call by their last name alone, by that name, folded: those whom it names in
 * full, and whose last name nobody else in it bears.
 */
export function peopleBySurname(reading: Reading, { people }: Pick<RuleSet, 'people'>): ReadonlyMap<string, Person> {
  const before = known.get(reading)
  if (before) return before
  const named = new Set(reading.names.flatMap(({ person }) => person ?? []))
  const found = new Map<string, Person>()
  for (const person of people) {
    if (!named.has(person.id)) continue
    const own = [person.name, ...person.also].map(foldedName)
    const surname = own[0]?.split(' ').at(-1) ?? ''
    if (own[0] === surname || found.has(surname) || isBorneByOthers(surname, own, reading)) found.delete(surname)
    else found.set(surname, person)
  }
  known.set(reading, found)
  return found
}

/** Tells whether an article names somebody else in full with a last name. */
const isBorneByOthers = (surname: string, own: readonly string[], reading: Reading): boolean =>
  mentionsIn(reading).some(({ name: { words } }) => {
    if (words.at(-1)?.folded !== surname) return false
    const full = personNameOf(words.map(({ text }) => text).join(' ')) // without "Ms" or "Home Secretary"
    return full.includes(' ') && !own.some((name) => full === name || full.endsWith(` ${name}`))
  })
