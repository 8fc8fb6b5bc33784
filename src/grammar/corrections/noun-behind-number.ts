import { singularOf } from '../../english/forms/plural.ts'
import type { Token } from '../../model/index.ts'
import { areNeighbours, isManyOf, isOne } from '../count.ts'
import { classSet, isDeterminer, isInfinitive, isNoun, isPresentTense, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'
import { isNeverNoun, isPlainlyVerb } from './plain-verb.ts'

/**
 * Corrects a verb that a number counts, or that follows "of", to a noun: "26 saves and 19 fouls", "12 more saves", "two
 * days of talks", "300 staff", "one man to watch". "Revision 4 includes 130 references" and "nine months includes a
 * holiday" do have a verb.
 */
export const nounBehindNumber: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isPresentTense(token) || isNeverNoun(token)) return null
  const before = tokens[at - 1]
  if (!areNeighbours(before, token)) return null
  if (GOODS.test(token.normal) && isNoun(before) && tokens[at - 2]?.normal === 'of') return { classes: SINGULAR } // "tonnes of vegetable | oil"
  const number = isMore(tokens, at - 1) ? tokens[at - 2] : before
  if (/[^s]s$/.test(token.normal))
    return standsAsNoun(tokens, at) ? { classes: PLURAL, lemma: singularOf(token.normal) } : null
  if (isOne(number) && isInfinitive(token)) return { classes: SINGULAR }
  return isManyOf(before) && COLLECTIVE.test(token.normal) && !isDeterminer(tokens[at + 1]) ? { classes: NOUN } : null
}

/** Tells whether a word in -s is a plural, judging by the words before it, and not a verb after a number. */
function standsAsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.normal === 'of' || isMore(tokens, at - 1)) return true
  return isQuantity(before) && !ENDS_IN_UNIT.test(before?.text ?? '') && !isPlainlyVerb(tokens, at)
}

/** Tells whether a word extends the number before it: "12 more", "40 such". */
const isMore = (tokens: readonly Token[], at: number): boolean =>
  /^(more|fewer|less|further|such)$/.test(tokens[at]?.normal ?? '') &&
  isQuantity(tokens[at - 1]) &&
  areNeighbours(tokens[at - 1], tokens[at])

/** A number with a plural unit, which counts nothing else. */
const ENDS_IN_UNIT = /\p{L}s$/u
/** Goods whose names are verbs too. */
const GOODS = /^(oil|powder|seed|feed|paste|fuel|water|milk|butter|meal)$/
const COLLECTIVE = /^(staff|crew)$/
const NOUN = classSet('noun')
const PLURAL = classSet('noun', 'plural')
const SINGULAR = classSet('noun', 'singular')
