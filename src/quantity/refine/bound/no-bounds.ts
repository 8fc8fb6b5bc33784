import { baseForms } from '../../../english/forms/base-forms.ts'
import type { Hedge } from '../../../english/hedges.ts'
import { MARKS } from '../../../english/marks.ts'
import { TIME_UNITS } from '../../../english/words/calendar.ts'
import { UP } from '../../data/changes.ts'
import { BE, DETERMINERS, PREPOSITIONS } from '../../data/grammar.ts'
import {
  ABOUT_VERBS,
  DISPUTES,
  LASTING_VERBS,
  MARK,
  OCCASIONS,
  OVER_LASTING,
  OVER_PARTICLE,
  OVER_SPANNING,
  OVER_VERBS,
  POWER,
} from '../../data/no-bounds.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { PEOPLE } from '../../data/people.ts'
import type { Draft } from '../../draft.ts'
import { isCapital, type Word, wordAfter } from '../../words.ts'
import { isOfNoun } from './governed.ts'

const DURATIONS = new Set(TIME_UNITS)
/** Tells whether a hedge, with the words before it (the nearest first), says nothing of this number. */
export function isNoBound({ words, is }: Hedge, beyond: readonly Word[], draft: Draft, text: string): boolean {
  const [nearest, next] = beyond
  const [before, earlier] = [nearest?.lower ?? '', next?.lower ?? '']
  if (is === 'only') return NOT.test(before)
  if (words === 'up to') return before === 'back' && (UP.has(earlier) || CAME.test(earlier))
  if (words === 'over') return isNoTop(draft, beyond, text)
  if (words === 'about') return draft.unit === null && (isAny(before, ABOUT_VERBS) || isOfNoun(beyond, draft, text))
  if (COMPARISON.test(words)) return isAgo(draft, before, text)
  return is === 'passed' && !isMark(draft, text)
}

/** Negations, with which "only" and "just" limit nothing: "not only 40", "wasn't just 40". */
const NOT = /^(?:not|cannot|\p{L}+n['’]t)$/u

const COMPARISON = /^(?:more|less|fewer) than$/
const SIZED = /^(?:\d.*|p|pence|cents?|points?|pounds?|dollars?|percent)$/
/** Tells whether "more than" compares with an earlier time and does not belong to its years: "12p more than two years ago". */
const isAgo = (draft: Draft, before: string, text: string): boolean =>
  SIZED.test(before) &&
  DURATIONS.has(draft.unit ?? '') &&
  /^(?:ago|earlier|before)$/.test(wordAfter(text, draft.end)?.lower ?? '')

/** Verbs of motion before "back up to", which then states a change: "went back up to 4". */
const CAME = /^(?:went|go|goes|gone|came|come|comes|got|move|moves|moved|pushed|crept|edged)$/

/** Tells whether the word is a form of one of the words. */
const isAny = (word: string, words: ReadonlySet<string>): boolean => baseForms(word).some((form) => words.has(form))

/** Tells whether "over" is a particle, means during, or belongs to the word before it: "took over two firms", "over two days", "a row over 12 islands". */
function isNoTop(draft: Draft, beyond: readonly Word[], text: string): boolean {
  const before = beyond[0]?.lower ?? ''
  if (DURATIONS.has(draft.unit ?? '')) return isDuring(draft, beyond, text)
  if (OVER_PARTICLE.has(before)) return true
  if (isAny(before, OVER_SPANNING)) return isAny(wordAfter(text, draft.end)?.lower ?? '', OCCASIONS)
  if (isAny(before, DISPUTES)) return true
  if (draft.unit !== null) return false
  return isAny(before, OVER_VERBS) || POWER.has(before) || isOfNoun(beyond, draft, text)
}

/** Tells whether "over two days" means during them. It does unless the words around make it a length or an age: "for over two days", "over two days ago", "those over 65". */
const isDuring = (draft: Draft, [before, second]: readonly Word[], text: string): boolean =>
  !isLength(before?.lower ?? '', second?.lower ?? '') &&
  !PEOPLE.has(before?.lower ?? '') &&
  !SINCE.has(wordAfter(text, draft.end)?.lower ?? '') &&
  !/\bage\b/i.test(text.slice(draft.opens, draft.start))

/** Words after a length of time that relate it to a day. */
const SINCE = new Set(['ago', 'earlier', 'later', 'old'])
/** Tells whether the words before make it a length: "for over two days", "waited over two days"; not "were taken over two days", where each takes less. */
const isLength = (before: string, second: string): boolean =>
  PREPOSITIONS.has(before) ||
  OVER_LASTING.has(before) ||
  (isAny(before, LASTING_VERBS) && ![BE, PREPOSITIONS, DETERMINERS].some((closed) => closed.has(second)))

/** Tells whether a number after "passed" is a level and not a count of things: "passed 29,000", "passed $100", but not "passed 300 laws". */
function isMark(draft: Draft, text: string): boolean {
  const next = wordAfter(text, draft.end)
  if (MARKS.has(next?.lower ?? '')) return true
  if (draft.bound === 'between' || (draft.numeral.value < MARK && draft.unit === null)) return false
  if (draft.unit !== null) return !DURATIONS.has(draft.unit)
  return !next || !/^\p{L}/u.test(next.text) || NEVER_COUNTED.has(next.lower) || isCapital(next.text)
}
