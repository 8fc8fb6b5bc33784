import { singularOf } from '../../english/forms/plural.ts'
import { areNeighbours, isManyOf } from '../count.ts'
import { classSet, isAdjective, isAnyOf, isNoun, isPlural, isProperName } from '../word-class.ts'
import type { Correction } from './correction.ts'

/**
 * Corrects a counted name to a plural: "some 300 Britons stayed", "15 Londoners". compromise takes an unknown word for
 * one name. Not for "two Mars missions".
 */
export const pluralPeople: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isProperName(token) || isPlural(token) || !/^\p{Lu}[\p{L}-]*\p{Ll}s$/u.test(token.text)) return null
  if (isOneThing(token) && !PEOPLE.test(token.normal)) return null
  if (isNoun(tokens[at + 1]) && areNeighbours(token, tokens[at + 1])) return null
  return isCounted(tokens, at) ? { classes: PLURAL, lemma: singularOf(token.normal) } : null
}

function isCounted(tokens: Parameters<Correction>[0], at: number): boolean {
  let i = at - 1
  while (isAdjective(tokens[i]) && areNeighbours(tokens[i], tokens[i + 1])) i--
  return isManyOf(tokens[i]) && areNeighbours(tokens[i], tokens[i + 1])
}

const PLURAL = classSet('noun', 'plural', 'proper-name')
const isOneThing = isAnyOf('person', 'place', 'organization')
/** Endings of words for people by country, party, occupation or belief. */
const PEOPLE = /(?:ans|tons|crats|ists|ites)$/
