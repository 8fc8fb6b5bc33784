import { MODAL_MONTHS, MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import type { Passage } from '../model/index.ts'

/** Words that always have a capital; not "may" and "march", which are other words as well. */
const DAYS_AND_MONTHS = new Set([...MONTHS.filter((name) => !MODAL_MONTHS.has(name)), ...WEEKDAYS])

const WORD = /\p{L}[\p{L}'’]*/gu

/**
 * Returns a headline in the case of running text, for the tagger: "11 Die in Crash" and "11 DIE IN CRASH" become "11 die in
 * crash". A word keeps its capital if the article's text has it with one inside a sentence. Length and offsets do not
 * change.
 */
export function trueCase(headline: string, names: ReadonlySet<string>): string {
  const words = headline.match(WORD) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals * 2 <= words.length) return headline
  return headline.replace(WORD, (word) => {
    const lower = word.toLowerCase()
    if (!/^\p{Lu}/u.test(word) || lower.length !== word.length) return word
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
