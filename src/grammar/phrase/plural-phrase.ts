import { isIrregularPast } from '../../english/forms/irregular.ts'
import { looksPlural } from '../../english/forms/plural.ts'
import { PHRASE_ENDS } from '../../english/words/function-words.ts'
import { countsMany, describesNouns } from '../../english/words/plural-nouns.ts'
import type { Token } from '../../model/index.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isDate,
  isNoun,
  isPastTense,
  isPlural,
  isProperName,
  isQuantity,
  isVerb,
} from '../word-class.ts'
import { endsPhrase, goesOn, isOutside, isState, LETTER_GAP, NEVER_NOUNS, SUBJECT_VERBS } from './ends.ts'
import { isDegree, isInCompound, isOfInName, isOwner, isPluralForm } from './parts.ts'
import { type CountedPhrase, type GapBefore, LONGEST } from './phrase.ts'

/**
 * Returns the noun phrase from token `from` whose head is a plural, which a number above one needs: "12 United crew members",
 * "600 urban and suburban post offices", whatever the tagger makes of the words in it. Null where no plural can be reached
 * without leaving the phrase: "40 were hurt", "six died".
 */
export function pluralPhrase(tokens: readonly Token[], from: number, gap: GapBefore): CountedPhrase | null {
  let head = -1
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    if (i > from && !goesOn(tokens, i, gap, head)) break
    if (
      joins(tokens, i, head) ||
      isOfInName(tokens, i) ||
      isDegree(tokens, i) ||
      (head < 0 && isAged(tokens, i)) ||
      (head < 0 && isInCompound(tokens, i, from, gap))
    )
      continue
    if (endsPhrase(tokens, i, from) || (head >= 0 && isQuantity(tokens[i]))) break
    if (isOwner(tokens, i, gap)) {
      if (!isCountedOwner(tokens, i, from)) continue
      head = i
      break
    }
    if (isPluralForm(tokens, i)) {
      head = i
      if (!mayDescribe(tokens, i, gap)) break
    } else if (head >= 0 ? !describesPlural(tokens, i, gap) : !isModifier(tokens, i, from)) break
  }
  return head < 0 ? null : { from, to: head + 1 }
}

/** Tells whether "aged" belongs to the noun behind it: "40 school aged | children". */
const isAged = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === 'aged' && isNoun(tokens[at - 1]) && isPluralForm(tokens, at + 1)

/** Tells whether a plural behind a number is an owner: "two nations' quarrel" counts nations. */
const isCountedOwner = (tokens: readonly Token[], at: number, from: number): boolean =>
  isQuantity(tokens[from - 1]) && looksPlural(tokens[at]?.normal ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')

/** Tells whether "and" or "or" joins two modifiers: no plural has been read yet, and one must follow. */
function joins(tokens: readonly Token[], at: number, head: number): boolean {
  const before = tokens[at - 1]
  return (
    /^(?:and|or)$/.test(tokens[at]?.normal ?? '') &&
    head < 0 &&
    !isState(before) &&
    (isAdjective(before) || isNoun(before) || isPastTense(before)) &&
    describesOrNames(tokens[at + 1]) &&
    !isPluralForm(tokens, at + 1)
  )
}

const describesOrNames = isAnyOf('adjective', 'noun', 'past-tense', 'ing-form', 'number-word', 'verb')

/** Tells whether a plural may describe a noun behind it, so that the phrase goes on: "three Texas cities", "48 police officers". */
function mayDescribe(tokens: readonly Token[], at: number, gap: GapBefore): boolean {
  const token = tokens[at] as Token
  if (describesNouns(token.normal) || countsMany(token.normal)) return true
  const next = tokens[at + 1]
  if (!next || !LETTER_GAP.test(gap(at + 1)) || !/^[\p{L}\d]/u.test(next.text)) return false
  const isOneName = isProperName(token) && !isPlural(token)
  if (/^\p{Lu}/u.test(token.text)) return isOneName || /^\p{Lu}/u.test(next.text) || looksPlural(next.normal)
  return looksPlural(next.normal) && !/^\p{Lu}/u.test(next.text) && !isVerb(next) && !opensClause(tokens[at + 2])
}

/** Tells whether a token shows the -s before it to be a verb or a subject: "four stars fans can follow", "60 farms shows that". */
const opensClause = (token: Token | undefined): boolean => isClauseWord(token) || token?.normal === 'that'
const isClauseWord = isAnyOf('helper-verb', 'copula', 'pronoun', 'determiner', 'possessive')

/** Tells whether the words from a token on end in another plural, which the plural before then describes: "sports car drivers". */
function describesPlural(tokens: readonly Token[], at: number, gap: GapBefore): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i] as Token
    if (i > at && !LETTER_GAP.test(gap(i))) return false
    if (isOfInName(tokens, i)) continue
    if (isOutside(token) || PHRASE_ENDS.has(token.normal) || isDate(token)) return false
    if (isPluralForm(tokens, i)) return i > at && !NEVER_NOUNS.has(token.normal)
    if (isAdverb(token) || isIrregularPast(token.normal) || SUBJECT_VERBS.has(token.normal)) return false
    if (!isNoun(token) && !isAdjective(token)) return false
  }
  return false
}

/** Tells whether a token may stand between a number and its plural, whatever class the tagger gives it. */
function isModifier(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (isState(token) && at === from) return isNoun(next) || isAdjective(next)
  if (
    at > from &&
    isPastTense(token) &&
    isNoun(tokens[at - 1]) &&
    !isName(tokens[at - 1]) &&
    tokens[at - 1]?.normal !== 'total'
  )
    return false
  return /^[\p{L}]/u.test(token.text) && !(at === from && isPastTense(token) && isAdverb(next))
}

const isName = isAnyOf('nationality', 'proper-name', 'adjective')
