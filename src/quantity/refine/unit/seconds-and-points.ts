import { contestWords } from '../../../english/words/contests.ts'
import { functionWords } from '../../../english/words/function-words.ts'
import { DENOMINATORS } from '../../../english/words/numbers.ts'
import { SIZES_AND_DIRECTIONS } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { isPlural, isSmallWord } from '../../shape.ts'
import { isLetter, type Word, wordAfter, wordBefore } from '../../words.ts'

const ARTICLES = functionWords('article')
const STANDING = contestWords('standing')

/** Returns the word behind a unit if only a space is between them; null before punctuation, a number or a hyphen. */
function nextWord(text: string, end: number): Word | null {
  const next = wordAfter(text, end)
  return next?.start === end + 1 && isLetter(next.text.charCodeAt(0)) ? next : null
}

/** Tells whether a word may be a noun: not "behind", "later", "exactly" or "clear", which say how a measure is meant. */
const mayBeNoun = ({ text, lower }: Word): boolean =>
  /^\p{Ll}+$/u.test(text) &&
  !isSmallWord(lower) &&
  !/(?:ly|er)$/.test(lower) &&
  !SIZES_AND_DIRECTIONS.has(lower) &&
  !STANDING.has(lower)

/**
 * Tells whether "one" before a unit counts the noun behind it and not the unit: "one second chance", "one point guard", but not
 * "one second behind" or "a one second delay".
 */
const countsNoun = ({ opens }: Draft, text: string, end: number): boolean =>
  isNounNext(text, end) && !ARTICLES.has(wordBefore(text, opens)?.lower ?? '')

function isNounNext(text: string, end: number): boolean {
  const next = nextWord(text, end)
  return next !== null && mayBeNoun(next)
}

/**
 * Tells whether "second" behind a number is a time and not a rank. Ranks stand in the singular behind numbers in words above one
 * ("two second places"), before a hyphen ("two second-half goals"), before parts of a game ("18 second half points"), and
 * before what "one" counts. Behind a part ("half a second") a noun makes it a rank.
 */
export function isTime(draft: Draft, text: string, end: number, gap: string): boolean {
  const { value, how } = draft.numeral
  if (text[end] === '-') return false
  if (how === 'fraction') return gap === ' a ' && !isNounNext(text, end)
  if (gap.includes('-')) return true
  if (how !== 'digits') return value === 1 && !countsNoun(draft, text, end)
  return !Object.hasOwn(DENOMINATORS, nextWord(text, end)?.lower ?? '')
}

/** "points of view", "points of sale", but not "8 points of the 40"; "points in time". */
const OF_OR_IN = /^ (?:of (?=\p{Ll})|in time(?!\p{L}))/u

/**
 * Tells whether "point" or "points" behind a number is a unit and not part of another noun ("points of view", "two point guards"),
 * nor a verb ("the two point out that").
 */
export function isScore(draft: Draft, text: string, end: number, gap: string): boolean {
  const { value, grain } = draft.numeral
  const [link] = OF_OR_IN.exec(text.slice(end, end + 10)) ?? []
  if (link === ' of ') return isSmallWord(wordAfter(text, end + link.length)?.lower ?? '')
  if (link !== undefined) return false
  if (gap.includes('-') || grain < 1 || text[end - 1] === 's') return true
  const next = nextWord(text, end)
  if (next === null) return true
  if (value === 1) return !countsNoun(draft, text, end)
  return !isPlural(next.lower) && !isSmallWord(next.lower)
}
