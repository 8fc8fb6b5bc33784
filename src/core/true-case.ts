import { MODAL_MONTHS, MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import type { Passage } from '../model/index.ts'

/** Written large wherever they stand; "may" and "march" are other words as well. */
const DAYS_AND_MONTHS = new Set([...MONTHS.filter((name) => !MODAL_MONTHS.has(name)), ...WEEKDAYS])

const WORD = /\p{L}[\p{L}'’]*/gu

/**
 * Puts a headline in the case of running text, so that it can be tagged as such: "11 Die in Crash" and "11 DIE IN CRASH"
 * become "11 die in crash". A word keeps its capital where the article's text writes it with one inside a sentence.
 * Length and offsets stay as they are.
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

/** Words that the body writes with a capital where no sentence begins, in lower case. */
export function namesOf(passages: readonly Passage[]): Set<string> {
  const names = new Set<string>()
  for (const { role, text } of passages) {
    if (role !== 'body') continue
    for (const { 1: word } of text.matchAll(/[\p{Ll}\p{N},;] (\p{Lu}[\p{L}'’]*)/gu))
      names.add((word as string).toLowerCase())
  }
  return names
}
