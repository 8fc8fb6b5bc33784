import { looksPlural } from '../../english/forms/plural.ts'
import { classSet, isAdjective, isNoun, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Words behind "us" that are looked at for what the number counts. */
const NEAR = 4

/**
 * Corrects "us" behind a number, and before a plural, to the country, which a text without capitals writes so: "killed three us troops",
 * "the four major us airlines". No pronoun stands there.
 */
export const countryUs: Correction = (tokens, at) => {
  if (tokens[at]?.text !== 'us') return null
  const number = isAdjective(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1]
  if (!isQuantity(number)) return null
  for (let i = at + 1; i <= at + NEAR; i++) {
    if (looksPlural(tokens[i]?.normal ?? '')) return { classes: NATIONALITY, lemma: 'us' }
    if (!isNoun(tokens[i]) && !isAdjective(tokens[i])) return null
  }
  return null
}

const NATIONALITY = classSet('nationality', 'adjective')
