import { OTHER_SCRIPTS } from '../english/words/other-scripts.ts'
import type { Mention, NameWord, Passage, Reading, WordOf } from '../model/index.ts'
import { foldedName } from './letters.ts'
import { properNames } from './proper-names.ts'
import { WORDS } from './stems.ts'

/** The names of a text, and what it is about. */
export interface NamedText {
  mentions: readonly Mention[]
  /** Its words without a capital, folded. */
  small: ReadonlySet<string>
  /** Whether it is about a country that writes in another script. */
  isFromOtherScript: boolean
}

/** Returns the names of everything that was read of an article, in order. */
export function mentionsIn(reading: Reading): Mention[] {
  return readPassages(reading).flatMap((passage) =>
    properNames(passage.text).map((name) => ({ reading, passage, name })),
  )
}

/** Returns the names and the words of an article, or of a part of it. */
export function namedTextOf(reading: Reading): NamedText {
  const passages = readPassages(reading)
  const words = passages.flatMap(({ text }) => text.match(WORDS) ?? [])
  return {
    mentions: mentionsIn(reading),
    small: new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(foldedName)),
    isFromOtherScript: passages.some(isAboutOtherScript),
  }
}

/** Returns the passages of which sentences were read. */
export function readPassages({ article, sentences }: Reading): Passage[] {
  const read = new Set(sentences.map(({ passage }) => passage))
  return article.passages.filter((_, i) => read.has(i))
}

/** Returns a word of a name. */
export const wordAt = ({ mention: { name }, at }: WordOf): NameWord => name.words[at] as NameWord

const aboutOtherScript = new WeakMap<Passage, boolean>()

/** Tells whether a passage is about a country that writes in another script. */
export function isAboutOtherScript(passage: Passage): boolean {
  const known = aboutOtherScript.get(passage)
  if (known !== undefined) return known
  const isAbout = (passage.text.match(WORDS) ?? []).some((word) => OTHER_SCRIPTS.has(word.toLowerCase()))
  aboutOtherScript.set(passage, isAbout)
  return isAbout
}
