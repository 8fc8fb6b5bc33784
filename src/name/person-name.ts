import type { PassageRange } from '../model/span.ts'
import { type PeopleIndex, type Spelling, spellingAt } from './people.ts'
import type { Word } from './tokens.ts'
import { HEADS, NOT_PEOPLE, PARTICLES, STOPS } from './words.ts'

/** A name in a list of words: word indices, half-open, and the known spelling that it matches. */
export interface NameRun extends PassageRange {
  spelling: Spelling | null
}

const MOST_WORDS = 5

/**
 * Tells whether a word's case allows it in a name: "JD", "J.", "III" may be all capitals; a longer word in capitals may
 * be anything.
 */
const isCased = (word: string): boolean => word.length <= 3 || /\p{Ll}/u.test(word)

const isNameWord = (word: Word | undefined): boolean =>
  word?.capital === true && isCased(word.text) && !STOPS.has(word.key) && !HEADS.has(word.key)

/** Returns the capitalised words at index `at`, as far as they can be one name; null if they cannot. */
export const nameAt = (words: Word[], at: number, index: PeopleIndex): NameRun | null => {
  const spelling = spellingAt(index, words, at)
  if (spelling) return { start: at, end: at + spelling.keys.length, spelling }
  if (!isNameWord(words[at])) return null
  let end = at + 1
  while (end - at < MOST_WORDS && !words[end - 1]?.possessive && words[end]?.joined) {
    const word = words[end]
    if (word && PARTICLES.has(word.key) && words[end + 1]?.joined && isNameWord(words[end + 1])) end += 2
    else if (isNameWord(word)) end++
    else break
  }
  const last = words[end - 1]
  return last &&
    !NOT_PEOPLE.has(last.key) &&
    !words.slice(at, end).some(({ key }) => key === 'and') &&
    isPerson(words, at, end)
    ? { start: at, end, spelling: null }
    : null
}

/**
 * Tells whether words can be a person: not a single capital ("President A.") and without an institution ("Clinton
 * Foundation").
 */
const isPerson = (words: Word[], start: number, end: number): boolean =>
  words.slice(start, end).some(({ text }) => text.replace('.', '').length > 1) &&
  !words.slice(start, end).some(({ key }) => NOT_PEOPLE.has(key) && key !== 'st')
