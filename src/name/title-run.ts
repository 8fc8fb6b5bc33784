import { POLITIES } from '../english/words/polities.ts'
import { STATUS_WORDS } from '../english/words/titles.ts'
import type { TitleStatus } from '../model/name.ts'
import type { Word } from './tokens.ts'
import { ALWAYS_CAPITAL, HEADS, NOT_PEOPLE, SURNAME_LIKE, TITLE_MODIFIERS } from './words.ts'

/** A title in a list of words; word indices, half-open. */
export interface TitleRun {
  start: number
  end: number
  title: string
  status: TitleStatus | null
}

const PREFIX = /^(?:ex|then)-/i
const SUFFIX = /-(?:elect|designate)$/i

const statusOf = ({ key }: Word): TitleStatus | null => {
  if (PREFIX.test(key)) return 'former'
  return SUFFIX.test(key) ? 'designate' : (STATUS_WORDS.get(key) ?? null)
}

/** Returns a word's key without an attached status: "then-President", "president-elect". */
export const bareKey = ({ key }: Word): string =>
  key.includes('-') ? key.replace(PREFIX, '').replace(SUFFIX, '') : key

/** Tells whether the word is the head of a title. */
export const isHead = (word: Word | undefined): boolean => {
  if (!word) return false
  const key = bareKey(word)
  return HEADS.has(key) && (word.capital || !ALWAYS_CAPITAL.has(key))
}

const spell = (words: Word[], text: string): string => {
  const parts = words.filter((word) => !STATUS_WORDS.has(word.key))
  return parts
    .map((word, i) => {
      const last = parts[i - 1]
      const gap =
        last && words.indexOf(word) === words.indexOf(last) + 1 ? text.slice(last.end, word.start) : i ? ' ' : ''
      return gap + word.text.replace(PREFIX, '').replace(SUFFIX, '')
    })
    .join('')
    .replace(/\s+/g, ' ')
}

/** Makes a title from words `[start, end)`, without the words for its status; null if no others are left. */
export const titleOf = (words: Word[], start: number, end: number, text: string): TitleRun | null => {
  const run = words.slice(start, end)
  const status = run.map(statusOf).find((found) => found !== null) ?? null
  const title = spell(run, text)
  return title ? { start, end, title, status } : null
}

/** Tells whether the word is more likely the surname of the words before it: "Mary King", not "Fulton County Sheriff". */
export const isSurname = (words: Word[], start: number, head: number): boolean =>
  SURNAME_LIKE.has(bareKey(words[head] as Word)) &&
  !NOT_PEOPLE.has(words[head - 1]?.key ?? '') &&
  !words.slice(start, head).every(({ key }) => POLITIES.has(key) || TITLE_MODIFIERS.has(key) || STATUS_WORDS.has(key))
