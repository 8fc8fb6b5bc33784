import { areNeighbours } from '../count.ts'
import { classSet, isAnyOf, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/**
 * Corrects the noun "wounds" to the verb of a headline, by its capital, what stands before it and the number behind: "Blast Wounds 14";
 * not "gunshot wounds 14 cm deep".
 */
export const headlineVerb: Correction = (tokens, at) => {
  const token = tokens[at]
  if (token?.normal !== 'wounds' || !/^\p{Lu}/u.test(token.text) || !isActor(tokens[at - 1])) return null
  return isQuantity(tokens[at + 1]) && areNeighbours(token, tokens[at + 1]) ? { classes: VERB, lemma: 'wound' } : null
}

/** What stands before the verb: compromise takes "Blast" and "Bomb" for verbs too. */
const isActor = isAnyOf('noun', 'verb')
const VERB = classSet('verb', 'present-tense')
