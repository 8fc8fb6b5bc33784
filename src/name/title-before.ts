import { isNewPlace, POLITIES } from '../english/words/polities.ts'
import { STATUS_WORDS } from '../english/words/titles/titles.ts'
import type { PeopleIndex } from './people.ts'
import { type NameRun, nameAt } from './person-name.ts'
import { bareKey, isHead, isSurname, type TitleRun, titleOf } from './title-run.ts'
import type { Word } from './tokens.ts'
import { ADJECTIVE_LIKE, BEFORE_SURNAMES, isStop, NEED_POINT, REMITS, TITLE_MODIFIERS } from './words.ts'

/** A title and the name after it. */
export interface TitledName {
  title: TitleRun
  name: NameRun
}

/**
 * Returns the end (exclusive) of "of State", "of the Treasury", "for Health and Human Services", "pro tempore" after a head; if
 * there is none, the end of the head.
 */
const remitEnd = (words: Word[], head: number): number => {
  const next = words[head + 1]
  if (next?.joined && next.key === 'pro' && /^temp?(?:ore)?$/.test(words[head + 2]?.key ?? '')) return head + 3
  if (!next?.joined || !/^(?:of|for)$/.test(next.key)) return head + 1
  let end = head + 2
  while (words[end]?.joined && REMITS.has(words[end]?.key ?? '')) end++
  while (/^(?:the|and)$/.test(words[end - 1]?.key ?? '')) end--
  return end > head + 2 ? end : head + 1
}

/** Tells whether "under" is part of "Under Secretary" and no preposition. */
const isUnder = (word: Word, next: Word | undefined): boolean =>
  word.key === 'under' && word.capital && next?.key === 'secretary'

const belongsBefore = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  next?.joined === true &&
  !word.possessive &&
  (word.key === 'under'
    ? isUnder(word, next)
    : word.capital
      ? !isStop(word) || isNewPlace(word.key, next.key)
      : TITLE_MODIFIERS.has(word.key) || STATUS_WORDS.has(word.key) || isHead(word))

/** Bodies whose name continues with "of": "Bank of England Governor". */
const BODIES = new Set(['bank', 'house', 'ministry', 'department', 'university', 'board', 'council', 'chamber'])

const isBodyOf = (words: Word[], of: number): boolean =>
  words[of]?.key === 'of' && words[of]?.joined === true && BODIES.has(words[of - 1]?.key ?? '')

/** The most words of a title before its head, far more than any has, so that time stays linear in the text. */
const LONGEST_TITLE = 20

/** Returns the first word of the title whose head is at `head`, not before word `from`. */
export const startOf = (words: Word[], head: number, from: number): number => {
  const first = Math.max(from, head - LONGEST_TITLE)
  let start = head
  while (start > first) {
    if (belongsBefore(words[start - 1], words[start])) start--
    else if (start < head && start - 2 >= first && isBodyOf(words, start - 1)) start -= 2
    else break
  }
  return start
}

/** Tells whether a title that starts at `start`, with its head at `at`, fits the name. */
const goTogether = (words: Word[], start: number, at: number, name: NameRun): boolean => {
  const head = words[at] as Word
  const key = bareKey(head)
  const single = name.end - name.start < 2
  if (words[name.end]?.joined && isHead(words[name.end]) && words[name.end]?.capital) return false
  if (isSurname(words, start, at) || (NEED_POINT.has(key) && !head.text.endsWith('.'))) return false
  if (name.spelling) return true
  if (words.slice(name.start, name.end).every((word) => POLITIES.has(word.key) || word.key === 'west')) return false
  if (!head.capital && (single || (ADJECTIVE_LIKE.has(key) && start === at))) return false
  return !single || BEFORE_SURNAMES.has(key)
}

/** Returns the title whose head is at word `at`, with the name directly after it. `from` is the first unused word. */
export const titleBefore = (
  words: Word[],
  at: number,
  from: number,
  index: PeopleIndex,
  text: string,
): TitledName | null => {
  if (!isHead(words[at]) || words[at]?.possessive) return null
  let end = remitEnd(words, at)
  while (words[end]?.joined && STATUS_WORDS.get(words[end]?.key ?? '') === 'designate') end++
  if (!words[end]?.joined) return null
  const name = nameAt(words, end, index)
  if (!name) return null
  const start = startOf(words, at, from)
  if (!goTogether(words, start, at, name)) return null
  const title = titleOf(words, start, end, text)
  return title ? { title, name } : null
}
