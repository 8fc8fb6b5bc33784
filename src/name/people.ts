import { distance } from 'fastest-levenshtein'
import type { Person } from '../model/rules.ts'
import type { Word } from './tokens.ts'
import { wordsOf } from './tokens.ts'

/** One spelling of a person's name, split into words. */
export interface Spelling {
  person: Person
  keys: string[]
  /** The right spelling if this one is wrong, else null. */
  right: string | null
}

/** All spellings by their first word, and people by surname; null for a surname that several people have. */
export interface PeopleIndex {
  spellings: Map<string, Spelling[]>
  surnames: Map<string, Person | null>
}

const keysOf = (name: string): string[] => wordsOf(name).map((word) => word.key)

/** Returns the part of the right name that a misspelling stands for: "Netanyahu" for "Netanyahou". */
const rightFor = (wrong: string, { name, also }: Person): string => {
  const count = wrong.split(' ').length
  const parts = [name, ...also].flatMap((right) => {
    const words = right.split(' ')
    return words.length <= count ? [right] : [words.slice(-count).join(' '), words.slice(0, count).join(' ')]
  })
  return parts.reduce((best, part) => (distance(wrong, part) < distance(wrong, best) ? part : best), parts[0] ?? name)
}

const build = (people: readonly Person[]): PeopleIndex => {
  const index: PeopleIndex = { spellings: new Map(), surnames: new Map() }
  const add = (spelling: Spelling): void => {
    const first = spelling.keys[0]
    if (first) index.spellings.set(first, [...(index.spellings.get(first) ?? []), spelling])
  }
  for (const person of people) {
    for (const name of [person.name, ...person.also]) add({ person, keys: keysOf(name), right: null })
    for (const wrong of person.misspellings) add({ person, keys: keysOf(wrong), right: rightFor(wrong, person) })
    const surname = keysOf(person.name).at(-1)
    if (surname) index.surnames.set(surname, index.surnames.has(surname) ? null : person)
  }
  for (const list of index.spellings.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

const indexes = new WeakMap<readonly Person[], PeopleIndex>()

/** Returns the index of a list of people. Each list is indexed once. */
export const peopleIndex = (people: readonly Person[]): PeopleIndex => {
  const known = indexes.get(people)
  if (known) return known
  const built = build(people)
  indexes.set(people, built)
  return built
}

/** Returns the longest spelling that starts at a capitalised word, or null. */
export const spellingAt = (index: PeopleIndex, words: Word[], at: number): Spelling | null => {
  const candidates = words[at]?.capital ? index.spellings.get(words[at].key) : undefined
  return (
    candidates?.find(({ keys }) => keys.every((key, i) => words[at + i]?.key === key && follows(words, at, i))) ?? null
  )
}

const follows = (words: Word[], at: number, i: number): boolean => i === 0 || words[at + i]?.joined === true
