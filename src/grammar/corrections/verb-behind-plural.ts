import { classSet, isAnyOf, isDate, isNoun } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects a noun after a plural to a verb if it can be either: "some 12 million Sudanese need food". */
export const verbBehindPlural: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isNoun(token) || !isMany(tokens[at - 1]) || isDate(tokens[at - 1])) return null
  return VERBS.test(token.normal) ? { classes: VERB, lemma: token.normal } : null
}

const VERBS = /^(need|face|want|lack|live|work|remain)$/
const VERB = classSet('verb', 'present-tense', 'infinitive')
const isMany = isAnyOf('plural', 'nationality')
