import { MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*\p{L}/gu
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()))

/**
 * Returns the words of a sentence with a capital, in lower case and without a final "'s", but not days, months and words such as
 * "The". Without tagging, the first word of a sentence may be any.
 */
export function nameWordsIn(text: string): Set<string> {
  const words = [...text.matchAll(NAME)].map(([word]) => word.toLowerCase().replace(/['’]s$/, ''))
  return new Set(words.filter((word) => !STOP_WORDS.has(word) && !CALENDAR.has(word)))
}
