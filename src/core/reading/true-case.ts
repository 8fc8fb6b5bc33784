import { MODAL_MONTHS, MONTHS, WEEKDAYS } from '../../english/words/calendar.ts'
import { monthWords } from '../../english/words/months.ts'
import type { Passage } from '../../model/index.ts'

/** Words that always have a capital; not "may" and "march", which are other words as well. */
const DAYS_AND_MONTHS = new Set([...MONTHS.filter((name) => !MODAL_MONTHS.has(name)), ...WEEKDAYS])

const WORD = /\p{L}[\p{L}'’]*/gu

/** Words before a month, but not before the verb: "in May", "late March", "5 May". */
const BEFORE_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...monthWords('before', 'bound')].join('|')}|\\d{1,2}(?:st|nd|rd|th)?)[ -]$`,
  'iu',
)
/** A day or year after a month: "May 5", "March 2024". */
const AFTER_MONTH = /^\.? \d{1,4}(?![\p{L}\p{N}%])/u
const THINGS = monthWords('thing')

/** Tells whether a headline goes on with a thing of a month: "May Jobs Report", not "May Faces Vote". */
const hasThing = (after: string): boolean => THINGS.has(/^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')

/** Tells whether "May" or "March" at an offset of a headline is the month and not the verb. */
const isMonth = (headline: string, word: string, at: number): boolean => {
  const after = headline.slice(at + word.length, at + word.length + 24)
  if (at === 0 && hasThing(after)) return true
  return BEFORE_MONTH.test(headline.slice(Math.max(0, at - 12), at)) || AFTER_MONTH.test(after)
}

/**
 * Returns a headline in the case of running text, for the tagger: "11 Die in Crash" and "11 DIE IN CRASH" become "11 die in
 * crash". A word keeps its capital if the article's text has it with one inside a sentence. Length and offsets do not
 * change.
 */
export function trueCase(headline: string, names: ReadonlySet<string>): string {
  const words = headline.match(WORD) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals * 2 <= words.length) return headline
  return headline.replace(WORD, (word, at: number) => {
    const lower = word.toLowerCase()
    if (!/^\p{Lu}/u.test(word) || lower.length !== word.length) return word
    if (MODAL_MONTHS.has(lower) && isMonth(headline, lower, at)) return `${word[0]}${lower.slice(1)}`
    if (!names.has(lower) && !DAYS_AND_MONTHS.has(lower)) return lower
    return word === word.toUpperCase() && word.length > 3 ? `${word[0]}${lower.slice(1)}` : word
  })
}

/** Returns, in lower case, the words that the body has with a capital inside a sentence. */
export function namesOf(passages: readonly Passage[]): Set<string> {
  const names = new Set<string>()
  for (const { role, text } of passages) {
    if (role !== 'body') continue
    for (const { 1: word } of text.matchAll(/[\p{Ll}\p{N},;] (\p{Lu}[\p{L}'’]*)/gu))
      names.add((word as string).toLowerCase())
  }
  return names
}
