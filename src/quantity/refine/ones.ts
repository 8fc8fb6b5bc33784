import {
  COUNTING,
  DAY_PARTS,
  GOVERNED,
  LABELLED_ONE,
  ONE_IDIOMS,
  POINTING,
  POINTING_OF,
  TIME_LEADERS,
  ZERO_FOLLOWERS,
  ZERO_LEADERS,
} from '../data/ones.ts'
import { type Draft, each } from '../draft.ts'
import { isHedged } from '../hedge-at.ts'
import { isSmallWord } from '../shape.ts'
import { isCapital, type Word, wordAfter, wordBefore, wordsAfter, wordsBefore } from '../words.ts'

/** Returns the word after the number, in lower case, past a hyphen. */
const pastHyphen = (after: Word, text: string): string =>
  (after.text === '-' ? wordAfter(text, after.end) : after)?.lower ?? ''

/**
 * Tells whether "one" counts the word that follows it: "one proposal", "one of the oldest", "one died", but not "not one
 * proposal".
 */
function countsNext(before: string, draft: Draft, text: string): boolean {
  const after = wordAfter(text, draft.end)
  if (!after) return false
  if (after.text === '-') return !ONE_IDIOMS.has(pastHyphen(after, text))
  if (!/^\p{L}/u.test(after.text) || text.slice(draft.end, after.start) !== ' ') return false
  if (before === 'not' || isLabelOrName(draft, text)) return false
  if (after.lower === 'of') return !POINTING_OF.has(before)
  if (POINTING.has(before) && !COUNTING.has(before)) return false
  if (DAY_PARTS.has(after.lower)) return isDuration(before, draft, text)
  return !GOVERNED.has(after.lower) && !(before === 'the' && /^(?:hand|.*ing)$/.test(after.lower))
}

/** How many words around "One" show whether the line is a headline with capitals throughout. */
const AROUND = 6

/** Tells whether "one" is a label ("chapter one", but not "the game one last time") or part of a name ("BBC One is", "Formula One"). */
function isLabelOrName(draft: Draft, text: string): boolean {
  const [before, second] = wordsBefore(text, draft.start, 2)
  if (!before || before.end + 1 !== draft.start) return false
  if (LABELLED_ONE.has(before.lower)) return !POINTING.has(second?.lower ?? '')
  if (!isCapital(text.charAt(draft.start)) || !isCapital(before.text) || isSmallWord(before.lower)) return false
  const around = [...wordsBefore(text, draft.start, AROUND), ...wordsAfter(text, draft.end, AROUND)]
  return around.some((word) => /^\p{Ll}{4}/u.test(word.text) && !isSmallWord(word.lower))
}

/** Tells whether "one day" and the like are a duration: "in one day", "less than one day". */
const isDuration = (before: string, { start }: Draft, text: string): boolean =>
  TIME_LEADERS.has(before) || isHedged(text, start)

/** Tells whether "one" is a number here and not a pronoun or part of an idiom. */
function isNumberOne(draft: Draft, text: string): boolean {
  if (draft.bound !== 'exact') return true
  const before = wordBefore(text, draft.start)?.lower ?? ''
  if (draft.unit === 'day' && text[draft.numeral.end] === ' ') return isDuration(before, draft, text)
  return draft.unit !== null || countsNext(before, draft, text)
}

/** Tells whether "zero" is a number here and not part of a name or idiom. */
function isNumberZero(draft: Draft, text: string): boolean {
  if (ZERO_LEADERS.has(wordBefore(text, draft.start)?.lower ?? '')) return false
  const after = wordAfter(text, draft.end)
  return !after || !ZERO_FOLLOWERS.has(pastHyphen(after, text))
}

/** Drops "one" as a pronoun or in an idiom, and "zero" in names and idioms. */
export const ones = each((draft, text) => {
  const { how, scale, value } = draft.numeral
  if (how !== 'words' || scale !== 1 || value > 1) return draft
  return (value === 1 ? isNumberOne(draft, text) : value !== 0 || isNumberZero(draft, text)) ? draft : null
})
