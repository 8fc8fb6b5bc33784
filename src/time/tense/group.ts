import { WEEKDAY_NUMBERS } from '../../english/words/calendar.ts'
import { BETWEEN_VERBS, DETERMINERS, INTENTIONS, MODALS, NOT_PAST, PAST_FORMS } from './words.ts'

/** The direction of a date without a year or week; `either` means the nearest. */
export type Tense = 'past' | 'future' | 'either'

/** A verb or a group of verbs in a list of words; word indices, half-open. */
export interface VerbGroup {
  start: number
  end: number
  tense: Tense
}

const isAdverb = (word: string): boolean => BETWEEN_VERBS.has(word) || (word.endsWith('ly') && word.length > 4)

const isVerbLike = (word: string | undefined): boolean =>
  word !== undefined && /^[a-z]/.test(word) && !DETERMINERS.has(word) && !/^(?:and|or|on|at|to)$/.test(word)

/** Returns the index of the next verb, skipping the words between an auxiliary and its verb. */
export const verbAfter = (words: string[], from: number): number => {
  let index = from
  while (isAdverb(words[index] ?? '')) index++
  return index
}

/** Tells whether the word is a past form or participle, as far as its form shows. */
export const isPastForm = (word: string): boolean =>
  PAST_FORMS.has(word) || (/^[a-z-]{2,}ed$/.test(word) && !NOT_PAST.has(word))

/** Returns the end (exclusive) of the infinitive after "due", "agreed", "is"; -1 if none follows. */
export const infinitiveEnd = (words: string[], from: number): number => {
  const at = verbAfter(words, from)
  if (words[at] !== 'to') return -1
  const verb = verbAfter(words, at + 1)
  return isVerbLike(words[verb]) ? verb + 1 : -1
}

const DIRECTED = 7
/** A verb with a participle: "wants the vote held". */
const WANTS = /^wants?$/

/** Reads a verb and its infinitive, which is in the future: "agreed to meet", "urged Israel to leave". */
export const intention = (words: string[], at: number): VerbGroup | null => {
  if (!INTENTIONS.has(words[at] ?? '')) return null
  for (let to = at + 1; to <= at + DIRECTED && to < words.length; to++) {
    const word = words[to] ?? ''
    if (word === 'to' && isVerbLike(words[verbAfter(words, to + 1)]))
      return { start: at, end: verbAfter(words, to + 1) + 1, tense: 'future' }
    if (word === 'on' && to === at + 1 && /^call/.test(words[at] ?? '')) continue
    if (word === 'on' && WEEKDAY_NUMBERS.has((words[to + 1] ?? '').toLowerCase())) continue
    if (isPastForm(word) && WANTS.test(words[at] ?? '')) return { start: at, end: to + 1, tense: 'future' }
    if (isPastForm(word) || MODALS.has(word) || /^(?:on|that|[,:])$/.test(word)) return null
  }
  return null
}
