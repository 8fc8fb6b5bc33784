import { baseForms } from '../../../english/forms/base-forms.ts'
import type { Hedge } from '../../../english/hedges.ts'
import { MARKS } from '../../../english/marks.ts'
import { TIME_UNITS } from '../../../english/words/calendar.ts'
import { cardinalPattern } from '../../../english/words/numbers.ts'
import { UP } from '../../data/changes.ts'
import { BE, DETERMINERS, PREPOSITIONS } from '../../data/grammar.ts'
import {
  ABOUT_VERBS,
  BRINGING_UP,
  DISPUTES,
  GOING_UP,
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
import { isSmallWord } from '../../shape.ts'
import { isCapital, type Word, wordAfter } from '../../words.ts'
import { standsAlone } from '../change/levels.ts'
import { isOfNoun } from './governed.ts'

const DURATIONS = new Set(TIME_UNITS)
/** Tells whether a hedge, with the words before it (the nearest first), says nothing of this number. */
export function isNoBound({ words, is }: Hedge, beyond: readonly Word[], draft: Draft, text: string): boolean {
  const [nearest] = beyond
  const before = nearest?.lower ?? ''
  if (is === 'only') return NOT.test(before)
  if (words === 'up to') return isMoveUp(beyond)
  if (words === 'within') return draft.unit === null && !standsAlone(draft, text)
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

/**
 * Tells whether "up" belongs to a verb before "up to", which then leads to a new level: "shot up to $95", "inched back up to 4",
 * "brings the total up to 11". "Rose up to 40" and "takes up to 40 minutes" are limits.
 */
function isMoveUp([nearest, ...others]: readonly Word[]): boolean {
  const before = nearest?.lower ?? ''
  if (before === 'back') return UP.has(others[0]?.lower ?? '') || isAny(others[0]?.lower ?? '', GOING_UP)
  if (isAny(before, GOING_UP)) return true
  if (!nearest || !/^\p{L}/u.test(nearest.text) || isSmallWord(before)) return false
  const small = others.findIndex(
    ({ text, lower }) => !/^\p{L}/u.test(text) || (isSmallWord(lower) && !DETERMINERS.has(lower)),
  )
  return others.slice(0, small < 0 ? others.length : small).some(({ lower }) => isAny(lower, BRINGING_UP))
}

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
  if (isSeries(draft, beyond, wordAfter(text, draft.end)?.lower ?? '')) return true
  return isAny(before, OVER_VERBS) || POWER.has(before) || isOfNoun(beyond, draft, text)
}

/** The most games or rounds that are a short series, and not many of them. */
const SHORT = 20
const NUMBER = new RegExp(`^(?:\\d.*|${cardinalPattern(1, 90)}|dozens?|hundred)$`)
/** Tells whether "over" means during a short series, in which things were counted: "two hits over seven innings", "12 goals over four games". */
const isSeries = ({ numeral: { value } }: Draft, [nearest, ...others]: readonly Word[], next: string): boolean =>
  value < SHORT &&
  /^\p{Ll}{3}/u.test(nearest?.text ?? '') &&
  others.slice(0, 2).some(({ lower }) => NUMBER.test(lower)) &&
  isAny(next, OCCASIONS)

/** Tells whether "over two days" means during them. It does unless the words around make it a length or an age: "for over two days", "over two days ago", "those over 65", "two of them over 70". */
const isDuring = (draft: Draft, [before, second]: readonly Word[], text: string): boolean =>
  draft.end !== draft.numeral.end &&
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
