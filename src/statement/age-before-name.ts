import { personNouns } from '../english/words/person-nouns.ts'
import { isAnyOf, isNoun, isVerb } from '../grammar/word-class.ts'
import type { PassageRange, Token } from '../model/index.ts'

/** Words that stand in no noun phrase between an age and the name that it describes. */
const endsPhrase = isAnyOf('preposition', 'verb', 'conjunction', 'determiner', 'pronoun', 'possessive', 'adverb')

/**
 * Tells whether an age and a name behind it are one noun phrase: "43-year-old former minister Ann Other said", not "a
 * one-year-old at Ann Other Airport" or "the 43-year-old Ann Other supporter". `tokens` are those of the sentence.
 */
export const describesName = (age: PassageRange, name: PassageRange, tokens: readonly Token[]): boolean =>
  endsItsPhrase(name, tokens) && !tokens.some((token) => isBetween(token, age, name) && endsPhrase(token))

const isBetween = ({ start, end }: Token, first: PassageRange, last: PassageRange): boolean =>
  start >= first.end && end <= last.start

/** Tells whether no noun follows a name that the name would only describe: "an Ann Other supporter". */
export function endsItsPhrase(name: PassageRange, tokens: readonly Token[]): boolean {
  const next = tokens.find(({ start }) => start >= name.end)
  return next === undefined || next.start > name.end + 1 || isVerb(next) || !isNoun(next)
}

/** Tells whether a name only says whose somebody is, so that an age behind it may be that other person's: "a fan of Ann Other, 43,". */
export function isOfSomebody(name: PassageRange, tokens: readonly Token[]): boolean {
  const before = tokens.findLastIndex(({ end }) => end <= name.start)
  const somebody = tokens[before - 1]
  return /^(?:of|to)$/.test(tokens[before]?.normal ?? '') && personNouns().has(somebody?.lemma ?? '')
}
