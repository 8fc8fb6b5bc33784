import { governingWords } from '../../english/words/governing.ts'
import { areNeighbours } from '../count.ts'
import { classSet, isAdverb, isDeterminer, isNoun, isPossessive, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects a plural noun to a verb that gives a level: "the count of dead stands at 81", "the toll rises to 42"; not "two rises to 3". */
export const levelVerb: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token?.normal.endsWith('s') || !isNoun(token) || !/^\p{Ll}/u.test(token.text)) return null
  const lemma = MOVING.has(token.normal.slice(0, -1)) ? token.normal.slice(0, -1) : token.normal.slice(0, -2)
  if (!MOVING.has(lemma) || !isToLevel(tokens, at)) return null
  const before = tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1]
  return before && !isQuantity(before) && !isDeterminer(before) && !isPossessive(before)
    ? { classes: VERB, lemma }
    : null
}

const MOVING = governingWords('moving')
const VERB = classSet('verb', 'present-tense')

/** Tells whether a level follows a word: "at 81", "to 42". */
const isToLevel = (tokens: Parameters<Correction>[0], at: number): boolean =>
  /^(at|to|past|above)$/.test(tokens[at + 1]?.normal ?? '') &&
  isQuantity(tokens[at + 2]) &&
  areNeighbours(tokens[at], tokens[at + 1])
