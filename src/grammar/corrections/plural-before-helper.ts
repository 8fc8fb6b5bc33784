import { singularOf } from '../../english/forms/plural.ts'
import { areNeighbours } from '../count.ts'
import { classSet, isAnyOf, isPresentTense, isPronoun, isProperName } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects a verb in -s between a noun and an auxiliary to a plural: "half of vaccine doses will"; not "what the report says is". */
export const pluralBeforeHelper: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isPresentTense(token) || !/[^s]s$/.test(token.normal) || !isHelperVerb(tokens[at + 1])) return null
  if (isHelperVerb(token) || SAYS.test(token.normal) || !areNeighbours(token, tokens[at + 1])) return null
  const before = tokens[at - 1]
  const isPart = isNounOrAdjective(before) && !isProperNameOrPronoun(before) && areNeighbours(before, token)
  return isPart ? { classes: PLURAL, lemma: singularOf(token.normal) } : null
}

const isHelperVerb = isAnyOf('helper-verb', 'copula')
const isNounOrAdjective = isAnyOf('noun', 'adjective')
const isProperNameOrPronoun = (token: Parameters<typeof isProperName>[0]): boolean =>
  isProperName(token) || isPronoun(token)
const SAYS = /^(?:says|thinks|knows|believes|claims|argues|means|wants|needs|does|has|likes|calls|sees|shows|finds)$/
const PLURAL = classSet('noun', 'plural')
