import { singularOf } from '../../english/forms/plural.ts'
import { areNeighbours, isManyOf } from '../count.ts'
import { classSet, isAdjective, isPresentTense, isProperName, isSingular } from '../word-class.ts'
import type { Correction } from './correction.ts'
import { isPlainlyVerb } from './plain-verb.ts'

/**
 * Corrects a verb to a plural in "3 billion page views" and "10 goods trains": after a number above one, a singular
 * noun only modifies the plural that must follow.
 */
export const pluralBehindNoun: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isPresentTense(token) || !/[^s]s$/.test(token.normal) || isPlainlyVerb(tokens, at)) return null
  const noun = tokens[at - 1]
  const describes = (isSingular(noun) && !isProperName(noun)) || PLURAL_MODIFIERS.test(noun?.normal ?? '')
  if (!describes || !areNeighbours(noun, token)) return null
  let i = at - 2
  while (isAdjective(tokens[i]) && areNeighbours(tokens[i], tokens[i + 1])) i--
  return isManyOf(tokens[i]) && areNeighbours(tokens[i], tokens[i + 1])
    ? { classes: PLURAL, lemma: singularOf(token.normal) }
    : null
}

/** Plurals that stand before another noun: "six savings accounts", "10 goods trains". */
const PLURAL_MODIFIERS = /^(arms|customs|goods|operations|sales|savings|sports|systems|weapons)$/
const PLURAL = classSet('noun', 'plural')
