import { isIrregularPast } from '../../english/forms/irregular.ts'
import { looksPlural } from '../../english/forms/plural.ts'
import { PHRASE_ENDS } from '../../english/words/function-words.ts'
import { nounPhraseWords } from '../../english/words/noun-phrases.ts'
import type { Token } from '../../model/index.ts'
import { isMoreThanGerund, isNounOrVerb } from '../compromise/ambiguous.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isDate,
  isInfinitive,
  isIngForm,
  isNoun,
  isPastTense,
  isQuantity,
  isSingular,
  isVerb,
} from '../word-class.ts'
import { isMeasureInFront } from './parts.ts'
import type { GapBefore } from './phrase.ts'

/** A gap that a phrase goes on over: a space, a hyphen, the apostrophe of an owner. */
export const LETTER_GAP = /^(?:[ \u00a0\n]| ?['’] ?|[-–])?$/

/** Tells whether the phrase may go on past the gap before a token: a space, a hyphen, or the comma between two adjectives. */
export function goesOn(tokens: readonly Token[], at: number, gap: GapBefore, head: number): boolean {
  const written = gap(at)
  if (LETTER_GAP.test(written) || isShortened(tokens, at, written)) return true
  if (head >= 0 || written !== ', ' || isState(tokens[at - 1])) return false
  if (!isQuality(tokens[at - 1]) && !(isQuantity(tokens[at - 2]) && isNoun(tokens[at - 1]))) return false
  return isQuality(tokens[/^(?:and|or)$/.test(tokens[at]?.normal ?? '') ? at + 1 : at])
}

/** Tells whether a full stop shortens a name before the noun that it describes: "three Acme Corp. managers". */
const isShortened = (tokens: readonly Token[], at: number, gap: string): boolean =>
  gap === '. ' && /^\p{Lu}\p{L}{0,4}$/u.test(tokens[at - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')

const isQuality = (token: Token | undefined): boolean => isAdjective(token) || /.ed$/.test(token?.normal ?? '')

const STATE = nounPhraseWords('state')
/** Tells whether a token says what befell those who are counted, and stands for a noun: "six dead", "40 injured". */
export const isState = (token: Token | undefined): boolean => STATE.has(token?.normal ?? '')

/** Tells whether a token is of a class that ends a noun phrase. */
export const isOutside = isAnyOf('quantity', 'pronoun', 'determiner', 'preposition', 'helper-verb', 'copula')

const ENDS = nounPhraseWords('end')

/** Verbs with a number as their subject, which are also nouns: "five face charges", "six need surgery". */
export const SUBJECT_VERBS = nounPhraseWords('subject-verb')

/** Those of them that have no object, so that a plural behind them is counted: "40 live bullets", "12 work permits". */
const WITHOUT_OBJECT = nounPhraseWords('intransitive')

/** Tells whether a token cannot be part of the phrase: a function word, a date, or a verb that cannot be a noun. */
export function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  if (token.text === '' || ENDS.has(token.normal)) return true
  if (isMeasureInFront(token)) return false
  if (isOutside(token) || PHRASE_ENDS.has(token.normal)) return true
  if (isDate(token)) return at === from || !isDateInPhrase(tokens, at)
  return isBareVerb(tokens, at, from)
}

/** Tells whether a date is what is counted ("five more days") or describes it ("14 Sunday papers", "four July attacks"). */
const isDateInPhrase = (tokens: readonly Token[], at: number): boolean =>
  (looksPlural(tokens[at]?.normal ?? '') && isAdjectiveOrMore(tokens[at - 1])) ||
  (looksPlural(tokens[at + 1]?.normal ?? '') && isNoun(tokens[at + 1]) && !isDate(tokens[at + 1])) ||
  (tokens[at]?.normal === 'day' && isAdjective(tokens[at - 1]) && !isOutside(tokens[at + 1]))

const isAdjectiveOrMore = (token: Token | undefined): boolean =>
  isAdjective(token) || isPastTense(token) || isSingular(token) || token?.normal === 'more'

/** Tells whether a token is a verb that the number is the subject of: "six appear", "eight told", "five face charges". */
function isBareVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  if (looksPlural(token.normal)) return NEVER_NOUNS.has(token.normal)
  if (isIrregularPast(token.normal) && isVerb(token) && /^\p{Ll}/u.test(token.text))
    return at === from || !isAdverb(tokens[at - 1])
  if (at === from && isDoing(tokens, at)) return true
  const first = MORE.test(tokens[from]?.normal ?? '') ? from + 1 : from
  if (at > first || !/^\p{Ll}/u.test(token.text)) return false
  if (SUBJECT_VERBS.has(token.normal))
    return !(WITHOUT_OBJECT.has(token.normal) && looksPlural(tokens[at + 1]?.normal ?? ''))
  return isInfinitive(token) && !isNounOrVerb(token.normal) && isNoun(tokens[at + 1]) === false
}

/** Tells whether an -ing form says what those who are counted do: "with 68 involving cyclists". */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  isIngForm(tokens[at]) && tokens[at - 2]?.normal === 'with' && !isMoreThanGerund(tokens[at]?.normal ?? '')

const MORE = /^(?:more|others?)$/
/** Forms in -s that are verbs only. */
export const NEVER_NOUNS = nounPhraseWords('verb-only')
