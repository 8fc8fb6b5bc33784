import { baseForms } from '../../english/forms/base-forms.ts'
import type { Token } from '../../model/index.ts'
import { isAdjectiveOrPast } from '../compromise/ambiguous.ts'
import { infinitiveOf } from '../compromise/lemma.ts'
import { classSet, isAdjective, isAdverb, isAnyOf, isCopula, isNoun, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/**
 * Corrects an adjective or noun after "be" to a participle, and one between a number and a state: "twelve were feared dead", "12 were massacred", "500 lorries are
 * needed", "12 feared dead". "Set" before "free" or "to" is one too: "five were set free".
 */
export const participleBehindBe: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token) return null
  const isBehindBe = isCopula(tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1])
  if (isBehindBe && token.normal === 'set' && /^(free|to)$/.test(tokens[at + 1]?.normal ?? ''))
    return { classes: PARTICIPLE }
  if (isBehindBe && isNoun(token) && PAST.test(token.text) && !opensNoun(tokens[at + 1]))
    return { classes: PARTICIPLE, lemma: baseForms(token.normal).at(-1) ?? token.normal }
  if (!isAdjective(token) || !token.normal.endsWith('ed') || !isAdjectiveOrPast(token.normal)) return null
  if (!isBehindBe && !isThought(tokens, at)) return null
  return { classes: PARTICIPLE, lemma: infinitiveOf(token.normal) }
}

/** Ends as a participle does; not "hundred", "bloodshed" and names. */
const PAST = /^\p{Ll}{4,}(?<!e|h|shr)(?<!hundr|kindr)ed$/u
const opensNoun = isAnyOf('noun', 'adjective')

const PARTICIPLE = classSet('verb', 'past-tense')

/** Tells whether a word stands between a number and a state, as what is thought: "12 feared dead". */
const isThought = (tokens: readonly Token[], at: number): boolean =>
  isQuantity(tokens[at - 1]) &&
  /^(dead|drowned|killed|missing|trapped|lost|injured)$/.test(tokens[at + 1]?.normal ?? '')
