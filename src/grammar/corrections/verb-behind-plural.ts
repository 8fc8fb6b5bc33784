import { classSet, isAnyOf, isDate, isNoun } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** "Some 12 million Sudanese need food": behind a plural, a word that is noun and verb alike is its verb. */
export const verbBehindPlural: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isNoun(token) || !isMany(tokens[at - 1]) || isDate(tokens[at - 1])) return null
  return VERBS.test(token.normal) ? { classes: VERB, lemma: token.normal } : null
}

const VERBS = /^(need|face|want|lack|live|work|remain)$/
const VERB = classSet('verb', 'present-tense', 'infinitive')
const isMany = isAnyOf('plural', 'nationality')
