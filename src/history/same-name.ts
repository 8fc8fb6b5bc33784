import { foldedName } from '../named/letters.ts'
import { isMisspelling } from '../named/misspelling.ts'

/** Fewest letters of a name of one word of which another spelling is looked for. */
const LONG_ALONE = 6

/** How a name is looked for. */
export interface SoughtName {
  /** Its words, folded. */
  words: readonly string[]
  /** Tells whether words (folded, in order) are the name, or the name with one word misspelt. */
  isIn(words: readonly string[], at: number): boolean
}

/** Returns how a name is looked for: with all of its words side by side, of which one may be spelt otherwise. */
export function soughtName(name: string): SoughtName {
  const words = name
    .split(/\s+/)
    .map(foldedName)
    .filter((word) => word !== '')
  const mayDiffer = words.length > 1 || (words[0] ?? '').length >= LONG_ALONE
  return {
    words,
    isIn: (others, at) => {
      let differing = 0
      for (const [i, word] of words.entries()) {
        const other = others[at + i]
        if (other === word) continue
        if (other === undefined || !mayDiffer || differing > 0 || !isMisspelling(word, other, words.length > 1))
          return false
        differing++
      }
      return words.length > 0
    },
  }
}
