import { classSet, isAdjective, isAdverb, isAnyOf, isDeterminer, isPossessive, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects the noun "rose" to the past of "rise" behind a subject and before where or how far something went: "prices rose to 38", "the toll rose by 12", "the number of injured rose to 40". */
export const roseAsVerb: Correction = (tokens, at) => {
  if (tokens[at]?.normal !== 'rose') return null
  const isOfThem =
    /^(injured|wounded|dead|missing|displaced|homeless)$/.test(tokens[at - 1]?.normal ?? '') &&
    /^(of|known|confirmed)$/.test(tokens[at - 2]?.normal ?? '')
  if (
    !isOfThem &&
    (!isSubject(tokens[at - 1]) ||
      isDeterminer(tokens[at - 1]) ||
      isPossessive(tokens[at - 1]) ||
      isAdjective(tokens[at - 1]))
  )
    return null
  const next = tokens[at + 1]
  const goes =
    isQuantity(next) ||
    (isAdverb(next) && !isAdjective(next)) ||
    /^(to|by|from|above|past|slightly)$/.test(next?.normal ?? '')
  return goes ? { classes: PAST, lemma: 'rise' } : null
}

const isSubject = isAnyOf('noun', 'pronoun', 'quantity', 'date')
const PAST = classSet('verb', 'past-tense')
