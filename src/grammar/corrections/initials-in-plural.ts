import { classSet } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects initials with an -s ("the 12 MPs left early") to plurals; compromise takes them for one name or acronym. */
export const initialsInPlural: Correction = (tokens, at) => {
  const { text = '', normal = '' } = tokens[at] ?? {}
  return text.endsWith('s') && INITIALS.test(text) ? { classes: PLURAL, lemma: normal.slice(0, -1) } : null
}

const INITIALS = /^\p{Lu}{2,5}s$/u
const PLURAL = classSet('noun', 'plural')
