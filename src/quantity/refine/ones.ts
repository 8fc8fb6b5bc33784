import { ADVERBS, BE, PREPOSITIONS } from '../data/grammar.ts'
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
  if (before === 'least' && wordsBefore(text, draft.start, 2)[1]?.lower === 'at') return true
  const after = wordAfter(text, draft.end)
  if (!after || /^[,.;:]/.test(after.text)) return isOnlyOne(before, draft, text)
  if (after.text === '-') return !ONE_IDIOMS.has(pastHyphen(after, text))
  if (!/^\p{L}/u.test(after.text) || text.slice(draft.end, after.start) !== ' ') return false
  if (before === 'not' || isLabelOrName(draft, text)) return false
  if (after.lower === 'of') return !POINTING_OF.has(before) && !isClassed(draft, text, after.end)
  if (POINTING.has(before) && !COUNTING.has(before) && !isBehindPreposition(before, draft, text)) return false
  if (DAY_PARTS.has(after.lower)) return isDuration(before, draft, text)
  if (
    isOneThere(before, draft, text, after) ||
    (DEED.test(before) && ANOTHER_DEED.test(text.slice(draft.end, draft.end + FAR)))
  )
    return true
  return (
    !GOVERNED.has(after.lower) &&
    !PREPOSITIONS.has(after.lower) &&
    !(before === 'the' && /^(?:hand|.*ing)$/.test(after.lower))
  )
}

/** Tells whether "one" is all that there was of what stands before: "shot at three men but hit only one"; not "the only one". */
function isOnlyOne(before: string, { start }: Draft, text: string): boolean {
  if (before !== 'only' && before !== 'just') return false
  return /^\p{Ll}{2,}(?:ed|t|d|n|ve)$/u.test(wordsBefore(text, start, 2)[1]?.text ?? '')
}

/** How far before "one" the place of the others is looked for, in UTF-16 units. */
const FAR = 60
const PLACED_BEFORE = /[^ ] (?:in|at|near|from) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2},? and $/u
const DEED = /^\p{Ll}{2,}(?:ed|ing)$/u
/** A second verb with a number of its own: "killed one | and injured four". */
const ANOTHER_DEED =
  /^ and \p{Ll}+(?:ed|ing) (?:(?:at least|about|some|nearly|more than) )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens)(?![\p{L}])/u

/** Tells whether "one" is told apart from others by its place: "wounding nine in Rivne and killing one in Kharkiv", "22 in Texas and one in Louisiana". */
const isOneThere = (before: string, { start }: Draft, text: string, after: Word): boolean =>
  /^(?:in|at|near)$/.test(after.lower) &&
  isCapital(text.charAt(after.end + 1)) &&
  (DEED.test(before)
    ? /^(?:and|but)$/.test(wordsBefore(text, start, 2)[1]?.lower ?? '')
    : PLACED_BEFORE.test(text.slice(Math.max(0, start - FAR), start)))

/** Tells whether "which" before "one" opens a clause of its own, behind a preposition: "in which one guard was killed". */
const isBehindPreposition = (before: string, { start }: Draft, text: string): boolean =>
  before === 'which' && PREPOSITIONS.has(wordsBefore(text, start, 2)[1]?.lower ?? '')

const FOLLOWERS = 7
const SUPERLATIVE = /^(?:most|least|best|worst|top)$|.{2}est$/
/** "Spain's", "Paris’" (the apostrophe is a word of its own), "its". */
const OWNER = /['’]s?$|^(?:its|their|his|her|our|my|your)$/
const NO_SUPERLATIVE = /^(?:interest|forest|arrest|protest|contest|request|harvest|conquest|suggest|latest)$/
/** Tells whether "one of" says what somebody is and counts nobody: "She is one of the city's best-known judges". */
function isClassed({ start }: Draft, text: string, of: number): boolean {
  const [before, second] = wordsBefore(text, start, 2)
  const isPredicate = BE.has(before?.lower ?? '') || /['’]s$/.test(before?.lower ?? '')
  if (
    !isPredicate &&
    !(BE.has(second?.lower ?? '') || (/['’]s$/.test(second?.lower ?? '') && ADVERBS.has(before?.lower ?? '')))
  )
    return false
  const behind = wordsAfter(text, of, FOLLOWERS)
  if (!behind.slice(0, 4).some(({ lower }) => OWNER.test(lower))) return false
  const end = behind.findIndex(({ text: word }) => !/^[\p{L}’'-]/u.test(word))
  return behind
    .slice(0, end < 0 ? FOLLOWERS : end)
    .some(({ lower }) => SUPERLATIVE.test(lower) && !NO_SUPERLATIVE.test(lower))
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
const isDuration = (before: string, { start, end }: Draft, text: string): boolean =>
  TIME_LEADERS.has(before) || isHedged(text, start) || MEASURED.has(wordAfter(text, end)?.lower ?? '')

/** Words after "one day" that count from it: "one day after the summit". */
const MEASURED = new Set(['after', 'before'])

/** "At one point he left": at some time. */
const AT_ONE = /^ (?:point|stage|time)(?![\p{L}])/u

/** Tells whether "one" is a number here and not a pronoun or part of an idiom. */
function isNumberOne(draft: Draft, text: string): boolean {
  if (draft.bound !== 'exact') return true
  const before = wordBefore(text, draft.start)?.lower ?? ''
  if (before === 'at' && AT_ONE.test(text.slice(draft.numeral.end, draft.numeral.end + 7))) return false
  if (draft.unit === 'day' && text[draft.numeral.end] === ' ' && text[draft.numeral.end + 1] !== '-')
    return isDuration(before, draft, text)
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
