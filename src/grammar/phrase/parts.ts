import { looksPlural } from '../../english/forms/plural.ts'
import { countsMany } from '../../english/words/plural-nouns.ts'
import type { Token } from '../../model/index.ts'
import {
  isAdjective,
  isAnyOf,
  isDate,
  isNoun,
  isPastTense,
  isPlural,
  isPossessive,
  isQuantity,
  isVerb,
} from '../word-class.ts'
import { type GapBefore, LONGEST } from './phrase.ts'

/** Tells whether a plural has its particle behind a hyphen: "two runners-up", "three passers-by". */
const endsInParticle = (tokens: readonly Token[], at: number): boolean =>
  isPluralForm(tokens, at) && /^(?:up|by|on|off)$/.test(tokens[at + 1]?.normal ?? '')

/** Tells whether hyphens join a word to others, which make one adjective: "write-in", "state-to-state", "gas-only". */
export const isInCompound = (tokens: readonly Token[], at: number, from: number, gap: GapBefore): boolean =>
  (gap(at + 1) === '-' && !endsInParticle(tokens, at)) || (at > from && gap(at) === '-' && !isPluralForm(tokens, at))

/** Tells whether "of" stands within a name that describes what is counted: "three Bank of England officials". */
export function isOfInName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '')
  if (tokens[at]?.normal !== 'of' || !isCapital(at - 1) || !isCapital(at + 1)) return false
  let i = at + 1
  while (isCapital(i) && i < at + LONGEST) i++
  return (isNoun(tokens[i]) || looksPlural(tokens[i]?.normal ?? '')) && !isDate(tokens[i])
}

/** Tells whether a token is a measure that describes what is counted: "two eight-day trips", "three 10-month-old cubs". */
export const isMeasureInFront = (token: Token | undefined): boolean =>
  isQuantity(token) && /-\p{L}+$/u.test(token?.text ?? '')

/** Tells whether a token grades the adjective or participle behind it: "two of Asia's most decorated golfers". */
export const isDegree = (tokens: readonly Token[], at: number): boolean =>
  /^(?:most|least|very|highly)$/.test(tokens[at]?.normal ?? '') &&
  (isAdjective(tokens[at + 1]) || isPastTense(tokens[at + 1]))

/** Tells whether a token owns what follows: "two of Rogers' children". */
export const isOwner = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  isPossessive(tokens[at]) || /^['’]/.test(gap(at + 1))

/** Tells whether a token may be the plural that a number counts, by its form. */
export function isPluralForm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (countsMany(token.normal)) return !isVerb(token) || isPlural(token)
  if (isNamedPerson(token) && isNamedPerson(tokens[at - 1])) return false
  if (looksPlural(token.normal)) return true
  const isCapital = /^\p{Lu}/u.test(token.text)
  if (isCapital && /is$/.test(token.normal)) return !isPlaceOrPerson(token)
  return isPlural(token) && !isVerb(token) && FOREIGN_PLURAL.test(token.normal)
}

const isPerson = isAnyOf('person')
const isNamedPerson = (token: Token | undefined): boolean => isPerson(token) && /^\p{Lu}/u.test(token?.text ?? '')

/** Endings of plurals that keep those of other languages: "alumni", "larvae", "oxen". */
const FOREIGN_PLURAL = /(?:i|a|ae|en|aux)$/

const isPlaceOrPerson = isAnyOf('place', 'person')
