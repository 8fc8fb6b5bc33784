import type { Token } from '../../model/index.ts'
import { areNeighbours } from '../count.ts'
import { isCopula, isQuantity } from '../word-class.ts'

/**
 * Tells whether a present-tense verb is clearly one although a number precedes it: "platter 923 has a time of its own",
 * "Revision 4 includes 130 references". A rate is no object: "26 saves a game".
 */
export const isPlainlyVerb = (tokens: readonly Token[], at: number): boolean =>
  isNeverNoun(tokens[at]) || hasObject(tokens, at)

/** Tells whether a word is always a verb. */
export const isNeverNoun = (token: Token | undefined): boolean =>
  isCopula(token) || /^(has|was|does|says)$/.test(token?.normal ?? '')

const hasObject = (tokens: readonly Token[], at: number): boolean =>
  areNeighbours(tokens[at], tokens[at + 1]) && (isQuantity(tokens[at + 1]) || OBJECT.test(tokens[at + 1]?.normal ?? ''))

const OBJECT = /^(the|its|his|her|their|our)$/
