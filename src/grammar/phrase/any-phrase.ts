import { isIrregularPast } from '../../english/forms/irregular.ts'
import { functionWords, PHRASE_ENDS } from '../../english/words/function-words.ts'
import { nounPhraseWords } from '../../english/words/noun-phrases.ts'
import type { Token } from '../../model/index.ts'
import { isManyOf } from '../count.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isCopula,
  isIngForm,
  isNationality,
  isNoun,
  isOccupation,
  isOrdinal,
  isPastTense,
  isPlural,
  isPossessive,
  isPronoun,
  isProperName,
  isSingular,
} from '../word-class.ts'
import type { CountedPhrase, GapBefore } from './phrase.ts'

/** Words that open another phrase after a noun: "six times its estimate". */
const OWNERS = functionWords('possessive')
const SKIPPED = /^(more|fewer|less|further|such|of|so)$/
/** Returns a phrase without "more" and the like at its beginning. */
export function withoutMore(tokens: readonly Token[], { from, to }: CountedPhrase): CountedPhrase {
  let start = from
  while (start < to - 1 && SKIPPED.test(tokens[start]?.normal ?? '')) start++
  return { from: start, to }
}

/** Returns the noun phrase that starts at token `start`: modifiers and nouns up to the last noun; null where there is none. */
export function anyPhrase(tokens: readonly Token[], start: number, gapBefore: GapBefore): CountedPhrase | null {
  let head = -1
  let from = start
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const gap = gapBefore(i)
    if (i > start && /[^\s\-’']/.test(gap)) break
    if (i === from && SKIPPED.test(token.normal)) {
      from = i + 1
      continue
    }
    if (joinsModifiers(tokens, i, head)) continue
    if (
      endsPhrase(token) ||
      (head >= 0 && isIrregularPast(token.normal) && !isPluralNoun(tokens[i + 1])) ||
      (head >= 0 && (endsBehindNoun(tokens, i) || OWNERS.has(token.normal)))
    )
      break
    if (isNoun(token)) {
      head = i
      if (!nounFollows(tokens, i) && isPossessive(token)) break
      if (endsAtPlural(tokens, i, start)) break
    } else if (isAdjective(token) || isOrdinal(token)) {
      if (head >= 0 && !nounFollows(tokens, i)) break
    } else if (gap !== '-' && (head >= 0 || !isModifier(tokens, i))) break
  }
  return head < from ? null : { from, to: head + 1 }
}

/**
 * Tells whether a plural ends the phrase, whatever the tagger makes of the next word: a plural of persons ("40 drivers
 * strike"), or of anything after a number above one ("two in three young Australians rent", "12 dresses cost").
 */
function endsAtPlural(tokens: readonly Token[], at: number, start: number): boolean {
  if (!isPlural(tokens[at]) || isPluralNoun(tokens[at + 1])) return false
  if (isOccupation(tokens[at])) return true
  const isMany = isManyOf(tokens[start - 1]) || / in | out of /.test(tokens[start - 1]?.text ?? '')
  return isMany && isSingular(tokens[at + 1]) && !pluralFollows(tokens, at + 1)
}

/** Tells whether the nouns from `at` on end in a plural: "40 sports car drivers". */
function pluralFollows(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (isNoun(tokens[i]) && !isPlural(tokens[i])) i++
  return isPluralNoun(tokens[i])
}

/** Tells whether "and" or "or" joins two modifiers of a plural noun: "digital and physical sales", "Kia and Hyundai cars". */
function joinsModifiers(tokens: readonly Token[], at: number, head: number): boolean {
  const before = tokens[at - 1]
  if (!/^(and|or)$/.test(tokens[at]?.normal ?? '') || isPlural(before)) return false
  const modifies = isAdjective(before) || (head === at - 1 && isProperName(before))
  return modifies === true && isDescriptive(tokens[at + 1]) && isPluralNoun(tokens[at + 2])
}

/** Tells whether an -ing form follows the plural that does it: "Sudanese fleeing", "students studying". */
const endsBehindNoun = (tokens: readonly Token[], at: number): boolean =>
  /ing$/.test(tokens[at]?.normal ?? '') && isPlural(tokens[at - 1])

const endsPhrase = (token: Token): boolean => token.text === '' || ENDS.has(token.normal) || isOutsidePhrase(token)

const ENDS = nounPhraseWords('end-of-any')

const isOutsidePhrase = isAnyOf('quantity', 'date', 'pronoun', 'determiner', 'preposition', 'conjunction')

/**
 * Tells whether a participle or adverb stands between a number and its noun: "12 armed men", "3 million internally
 * displaced Sudanese".
 */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const participle =
    !PHRASE_ENDS.has(token?.normal ?? '') && !isCopula(token) && (isPastTense(token) || isIngForm(token))
  if (!participle && !isAdverb(token)) return false
  let i = at + 1
  while (tokens[i] && !isPluralNoun(tokens[i]) && (isDescriptive(tokens[i]) || joinsAdjectives(tokens, i))) i++
  return isPluralNoun(tokens[i])
}

/** Tells whether "and" or "or" joins two adjectives: "digital and physical". */
const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  /^(and|or)$/.test(tokens[at]?.normal ?? '') && isAdjective(tokens[at - 1]) && isAdjective(tokens[at + 1])

const isPluralNoun = (token: Token | undefined): boolean => isPlural(token) || isNationality(token)

const isDescriptive = (token: Token | undefined): boolean => !isOutsidePhrase(token) && isNounOrDescribes(token)

const isNounOrDescribes = isAnyOf('adjective', 'noun', 'past-tense', 'ing-form')

const nounFollows = (tokens: readonly Token[], at: number): boolean =>
  isNoun(tokens[at + 1]) && !isPronoun(tokens[at + 1])
