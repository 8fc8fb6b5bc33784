import type { Hedge } from '../../../english/hedges.ts'
import { MARKS } from '../../../english/marks.ts'
import { TIME_UNITS } from '../../../english/words/calendar.ts'
import { UP } from '../../data/changes.ts'
import {
  ABOUT_GOVERNED,
  MARK,
  OCCASIONS,
  OVER_GOVERNED,
  OVER_LASTING,
  OVER_PARTICLE,
  OVER_SPANNING,
} from '../../data/no-bounds.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { PEOPLE } from '../../data/people.ts'
import type { Draft } from '../../draft.ts'
import { isCapital, type Word, wordAfter } from '../../words.ts'

const DURATIONS = new Set(TIME_UNITS)
/** Whether a hedge, with the words before it (the nearest first), says nothing of this number. */
export function isNoBound({ words, is }: Hedge, [nearest, next]: readonly Word[], draft: Draft, text: string): boolean {
  const [before, earlier] = [nearest?.lower ?? '', next?.lower ?? '']
  if (is === 'only') return NOT.test(before)
  if (words === 'up to') return before === 'back' && (UP.has(earlier) || CAME.test(earlier))
  if (words === 'over') return isNoTop(draft, before, text)
  if (words === 'about') return draft.unit === null && ABOUT_GOVERNED.has(before)
  if (COMPARISON.test(words)) return isAgo(draft, before, text)
  return is === 'passed' && !isMark(draft, text)
}

/** "not only 40", "wasn't just 40": they are more, or something else. */
const NOT = /^(?:not|cannot|\p{L}+n['’]t)$/u

const COMPARISON = /^(?:more|less|fewer) than$/
const SIZED = /^(?:\d.*|p|pence|cents?|points?|pounds?|dollars?|percent)$/
/** "12p more than two years ago": what is compared with, and no bound of the years. */
const isAgo = (draft: Draft, before: string, text: string): boolean =>
  SIZED.test(before) &&
  DURATIONS.has(draft.unit ?? '') &&
  /^(?:ago|earlier|before)$/.test(wordAfter(text, draft.end)?.lower ?? '')

/** "inched back up to 4 per cent", "went back up to 4": a move. */
const CAME = /^(?:went|go|goes|gone|came|come|comes|got|move|moves|moved|pushed|crept|edged)$/

/** "over" that is a particle, means during, or belongs to the word before: "took over two firms", "over two days", "a bridge over 12 rivers". */
const isNoTop = (draft: Draft, before: string, text: string): boolean =>
  OVER_PARTICLE.has(before) ||
  isDuring(draft, before, text) ||
  (draft.unit === null && OVER_GOVERNED.has(before)) ||
  (OVER_SPANNING.has(before) && OCCASIONS.has(wordAfter(text, draft.end)?.lower ?? ''))

/** "over two days" means during them, unless the words before make it a length or an age: "for over two days", "those over 65". */
const isDuring = (draft: Draft, before: string, text: string): boolean =>
  DURATIONS.has(draft.unit ?? '') &&
  !OVER_LASTING.has(before) &&
  !PEOPLE.has(before) &&
  !/\bage\b/i.test(text.slice(draft.opens, draft.start))

/** "passed 29,000", "passed $100": a mark that is left behind, and no things: "passed 300 laws". */
function isMark(draft: Draft, text: string): boolean {
  const next = wordAfter(text, draft.end)
  if (MARKS.has(next?.lower ?? '')) return true
  if (draft.bound === 'between' || (draft.numeral.value < MARK && draft.unit === null)) return false
  if (draft.unit !== null) return !DURATIONS.has(draft.unit)
  return !next || !/^\p{L}/u.test(next.text) || NEVER_COUNTED.has(next.lower) || isCapital(next.text)
}
