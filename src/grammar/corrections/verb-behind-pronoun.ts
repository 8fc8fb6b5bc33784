import { baseForms } from '../../english/forms/base-forms.ts'
import { classSet, isAdverb, isNoun, isPreposition, isVerb } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects a plural noun behind a pronoun that is a subject to a verb: "the 48 hostages it still holds"; not "gave it wings". */
export const verbBehindPronoun: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token?.normal.endsWith('s') || !isNoun(token) || !/^\p{Ll}/u.test(token.text)) return null
  const pronoun = isBetween(tokens[at - 1]) ? at - 2 : at - 1
  if (!/^(he|she|it)$/.test(tokens[pronoun]?.normal ?? '') || isVerb(tokens[pronoun - 1])) return null
  return isPreposition(tokens[pronoun - 1])
    ? null
    : { classes: VERB, lemma: baseForms(token.normal)[1] ?? token.normal }
}

const isBetween = (token: Parameters<typeof isAdverb>[0]): boolean => isAdverb(token) || token?.normal === 'still'
const VERB = classSet('verb', 'present-tense')
