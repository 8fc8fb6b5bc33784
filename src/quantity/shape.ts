import { IRREGULAR, IRREGULAR_NOUNS } from '../english/forms/irregular.ts'
import { ADVERBS, DETERMINERS, NO_NOUNS, PREPOSITIONS } from './data/grammar.ts'
import { NEVER_COUNTED } from './data/not-quantities.ts'
import { opensSentence, wordBefore } from './words.ts'

const SMALL: ReadonlySet<string> = new Set([
  ...[DETERMINERS, PREPOSITIONS, ADVERBS, NO_NOUNS, NEVER_COUNTED].flatMap((words) => [...words]),
  ...['over', 'about'],
])

/** Tells whether the word, lower case, is one of the small words that hold a sentence together, and names nothing. */
export const isSmallWord = (word: string): boolean => SMALL.has(word)

const PLURAL = /(?:[^sui]|ie)s$|^(?:people|\p{L}*men|\p{L}*children|staff|police|feet|teeth)$/u

/** Tells whether the word, lower case, may be a plural by its ending: "islands", "women"; verbs such as "kills" look so too. */
export const isPlural = (word: string): boolean => PLURAL.test(word)

const PAST = /(?:[^e]|^[^aeiou]+e)ed$/

/** Tells whether the word, lower case, looks like the past tense or participle of a verb: "killed", "sold"; "feed" and "men" do not. */
export const isPast = (word: string): boolean => PAST.test(word) || (IRREGULAR.has(word) && !IRREGULAR_NOUNS.has(word))

/** Tells whether two words stand side by side: a space between them, or the end of a line that was broken there. */
export const isOneSpace = (gap: string): boolean => /^[ \n]$/.test(gap)

/** Tells whether `at` begins a sentence, and no line that goes on with the sentence of the line before it. */
export function beginsSentence(text: string, at: number): boolean {
  if (!opensSentence(text, at)) return false
  const before = wordBefore(text, at)
  return !before || !/^\p{Ll}/u.test(before.text) || /\n\s*\n/.test(text.slice(before.end, at))
}
