import { areNeighbours } from '../count.ts'
import { classSet, isAdjective, isInfinitive, isPlural, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects a verb between a number's adjectives and a plural to a noun: "two gas-only powertrain options". */
export const nounBeforePlural: Correction = (tokens, at) => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!isInfinitive(token) || !isAdjective(before) || !isPlural(next) || !areNeighbours(token, next)) return null
  let i = at - 1
  while (isAdjective(tokens[i]) && areNeighbours(tokens[i], tokens[i + 1])) i--
  return isQuantity(tokens[i]) && areNeighbours(tokens[i], tokens[i + 1]) ? { classes: SINGULAR } : null
}

const SINGULAR = classSet('noun', 'singular')
