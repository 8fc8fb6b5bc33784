import type { Token } from '../../model/index.ts'
import { classSet, isAnyOf, isDeterminer, isHelperVerb } from '../word-class.ts'
import type { Correction } from './correction.ts'

/**
 * Corrects prepositions that compromise takes for adjectives, verbs or names: "over the past year it fell", "they play
 * against 12 clubs". "The above rules" does have an adjective, "will near 10" a verb, and "Bank of England" is one
 * name.
 */
export const preposition: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isMistaken(token) || isName(token) || !PREPOSITIONS.has(token.normal)) return null
  if (isVerbOf(tokens[at - 1])) return null
  return isDeterminer(tokens[at - 1]) && !isDeterminer(tokens[at + 1]) ? null : { classes: PREPOSITION }
}

const PREPOSITIONS = new Set(
  'about above across after against along among as at before behind below beneath between beyond by despite during except for from in inside into near of on onto outside over per through to toward towards under until upon versus via vs with within without'.split(
    ' ',
  ),
)
const PREPOSITION = classSet('preposition')
const isMistaken = isAnyOf('noun', 'adjective', 'infinitive')
const isVerbOf = (token: Token | undefined): boolean => isHelperVerb(token) || token?.normal === 'to'
const isName = isAnyOf('place', 'organization', 'person', 'occupation')
