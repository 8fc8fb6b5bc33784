import { isAdjectiveOrPast } from '../compromise/ambiguous.ts'
import { infinitiveOf } from '../compromise/lemma.ts'
import { classSet, isAdjective, isAdverb, isCopula } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects an adjective after "be" to a participle: "twelve were feared dead", "500 lorries are needed". */
export const participleBehindBe: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isAdjective(token) || !token.normal.endsWith('ed') || !isAdjectiveOrPast(token.normal)) return null
  const before = isAdverb(tokens[at - 1]) ? at - 2 : at - 1
  return isCopula(tokens[before]) ? { classes: PARTICIPLE, lemma: infinitiveOf(token.normal) } : null
}

const PARTICIPLE = classSet('verb', 'past-tense')
