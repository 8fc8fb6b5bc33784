import type { Mistake } from '../reading.ts'
import { withPlainFigures } from './figures.ts'
import { withoutInvisible } from './invisible.ts'
import { withLatinLetters } from './look-alikes.ts'

/** A text as a reader sees it, of the same length, and remarks on what was seen through. */
export interface SeenText {
  text: string
  mistakes: Mistake[]
}

/**
 * Reads through characters that nobody sees, which become fillers, through digits and signs of other forms in figures, and
 * through letters of other scripts that look Latin within a Latin word. Keeps length. What stood in a name or a figure is named.
 */
export function seeThrough(text: string): SeenText {
  const mistakes: Mistake[] = []
  const visible = withoutInvisible(text, mistakes)
  return { text: withLatinLetters(withPlainFigures(visible, mistakes), mistakes), mistakes }
}

/** Returns the text of a passage, of which references are decoded, with plain digits and letters. Keeps length. */
export const seenPassage = (text: string): string => withLatinLetters(withPlainFigures(text, [], null), [], null)
