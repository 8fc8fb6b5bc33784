import { isMeaningful } from '../english/content-words.ts'
import { stemOf } from '../english/forms/stem.ts'
import { foldedName } from './letters.ts'

/** Words of letters. */
export const WORDS = /[\p{L}\p{M}]+/gu
/** Words of letters, and numbers in digits. */
export const WORDS_AND_NUMBERS = /[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu

/** Returns the stems of the meaningful words that a pattern finds in a text, without the (folded) words in `own`. */
export function stemsIn(text: string, words: RegExp, own: ReadonlySet<string>): Set<string> {
  const folded = (text.match(words) ?? []).map(foldedName)
  return new Set(folded.filter((word) => isMeaningful(word) && !own.has(word)).map(stemOf))
}

/** Returns how many stems two texts have in common. */
export const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length
