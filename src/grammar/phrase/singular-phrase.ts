import { looksPlural } from '../../english/forms/plural.ts'
import { nounPhraseWords } from '../../english/words/noun-phrases.ts'
import { describesNouns } from '../../english/words/plural-nouns.ts'
import type { Token } from '../../model/index.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isInfinitive,
  isIngForm,
  isNoun,
  isPastTense,
  isProperName,
  isVerb,
} from '../word-class.ts'
import { endsPhrase, goesOn, isOutside } from './ends.ts'
import { isMeasureInFront, isOfInName } from './parts.ts'
import { type CountedPhrase, type GapBefore, LONGEST } from './phrase.ts'

/**
 * Returns the noun phrase from token `from` whose head is the singular that "one" needs: "one amused viewer", "one small slide".
 * Null where none is reached: "one called", "one critically".
 */
export function singularPhrase(tokens: readonly Token[], from: number, gap: GapBefore): CountedPhrase | null {
  let head = -1
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    if (i > from && !goesOn(tokens, i, gap, head)) break
    if (joinsAdjectives(tokens, i, head) || isOfInName(tokens, i)) continue
    if (isInFront(tokens, i, gap) || (head < 0 && describesNext(tokens, i))) continue
    if (head < 0 && PERIODS.has(tokens[i]?.normal ?? '')) return { from, to: i + 1 }
    if (endsPhrase(tokens, i, -1) || !isNamed(tokens[i] as Token) || isVerbOfOne(tokens, i, head)) break
    head = i
  }
  return head < 0 ? null : { from, to: head + 1 }
}

/** Spans of time that the tagger takes for dates: "one season". */
const PERIODS = nounPhraseWords('span')

/** Tells whether a token is a part of a compound adjective: "one long-time activist". */
const isInFront = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  gap(at + 1) === '-' || (gap(at) === '-' && isNounOrAdjective(tokens[at + 1]))

const isNounOrAdjective = isAnyOf('noun', 'adjective')

/** Tells whether a token is a verb that "one" or its noun has, for the -s at its end or the object behind it: "one source says". */
function isVerbOfOne(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at] as Token
  if (head < 0 && isNoun(token) && isNoun(tokens[at + 1])) return false
  return (looksPlural(token.normal) && !/^\p{Lu}/u.test(token.text)) || (head >= 0 && hasObject(tokens, at))
}

/** Tells whether a verb without an ending has an object or place behind it: "one bullet hit the door". */
const hasObject = (tokens: readonly Token[], at: number): boolean =>
  isInfinitive(tokens[at]) && (isOutside(tokens[at + 1]) || isProperName(tokens[at + 1]))

const joinsAdjectives = (tokens: readonly Token[], at: number, head: number): boolean =>
  head < 0 &&
  /^(?:and|or|but)$/.test(tokens[at]?.normal ?? '') &&
  isAdjective(tokens[at - 1]) &&
  isAdjective(tokens[at + 1])

/** Tells whether a token behind "one" is a noun: tagged as one, or a verb without an ending, which nothing in the singular can have. */
const isNamed = (token: Token): boolean =>
  isNoun(token) || (isVerb(token) && !isPastTense(token) && !isIngForm(token) && !isAdjective(token))

/** Tells whether an adjective, adverb or participle stands before the noun that it describes. */
function describesNext(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (isAdjective(token) || isMeasureInFront(token) || describesNouns(token?.normal ?? '')) return true
  if (isAdverb(token)) return isAdjective(next) || isAdverb(next) || isPastTense(next) || isIngForm(next)
  return (isPastTense(token) || isIngForm(token)) && isNoun(next) && !isOutside(next)
}
