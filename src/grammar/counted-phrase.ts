import { isIrregularPast } from '../english/forms/irregular.ts'
import { looksPlural } from '../english/forms/plural.ts'
import { PHRASE_ENDS } from '../english/words/function-words.ts'
import { countsMany } from '../english/words/plural-nouns.ts'
import type { Token } from '../model/index.ts'
import { isNounOrVerb } from './compromise/ambiguous.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isDate,
  isInfinitive,
  isIngForm,
  isNoun,
  isPastTense,
  isPlural,
  isPossessive,
  isProperName,
  isQuantity,
  isVerb,
} from './word-class.ts'

/** Returns the text between a token and the one before it. */
export type GapBefore = (index: number) => string

/** A noun phrase as token indices, half-open; its head is the last. */
export interface CountedPhrase {
  from: number
  to: number
}

/** Words of a phrase that are looked at. */
const LONGEST = 9

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
      (head < 0 && isInCompound(tokens, i, from, gap))
    )
      continue
    if (endsPhrase(tokens, i, from) || (head >= 0 && isQuantity(tokens[i]))) break
    if (isOwner(tokens, i, gap)) continue
    if (isPluralForm(tokens, i)) {
      head = i
      if (!mayDescribe(tokens, i, gap)) break
    } else if (head >= 0 ? !describesPlural(tokens, i, gap) : !isModifier(tokens, i, from)) break
  }
  return head < 0 ? null : { from, to: head + 1 }
}

/** Tells whether hyphens join a word to others, which make one adjective: "write-in", "state-to-state", "gas-only". */
const isInCompound = (tokens: readonly Token[], at: number, from: number, gap: GapBefore): boolean =>
  gap(at + 1) === '-' || (at > from && gap(at) === '-' && !isPluralForm(tokens, at))

/** Tells whether "of" stands within a name that describes what is counted: "three Bank of England officials". */
function isOfInName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '')
  if (tokens[at]?.normal !== 'of' || !isCapital(at - 1) || !isCapital(at + 1)) return false
  let i = at + 1
  while (isCapital(i)) i++
  return (isNoun(tokens[i]) || looksPlural(tokens[i]?.normal ?? '')) && !isDate(tokens[i])
}

/** Tells whether a token is a measure that describes what is counted: "two eight-day trips", "three 10-month-old cubs". */
const isMeasureInFront = (token: Token | undefined): boolean => isQuantity(token) && /-\p{L}+$/u.test(token?.text ?? '')

const LETTER_GAP = /^(?:[ \u00a0\n]| ?['’]|[-–])?$/

/** Tells whether the phrase may go on past the gap before a token: a space, a hyphen, or the comma between two adjectives. */
function goesOn(tokens: readonly Token[], at: number, gap: GapBefore, head: number): boolean {
  const written = gap(at)
  if (LETTER_GAP.test(written)) return true
  if (head >= 0 || written !== ', ' || !isQuality(tokens[at - 1]) || isState(tokens[at - 1])) return false
  return isQuality(tokens[/^(?:and|or)$/.test(tokens[at]?.normal ?? '') ? at + 1 : at])
}

const isQuality = (token: Token | undefined): boolean => isAdjective(token) || /.ed$/.test(token?.normal ?? '')

/** What befell those who are counted, which stands for a noun: "six dead", "40 injured". */
const STATE = /^(?:dead|alive|missing|ill|sick|hurt|killed|wounded|injured|hospitali[sz]ed|arrested|homeless)$/
const isState = (token: Token | undefined): boolean => STATE.test(token?.normal ?? '')

const isOutside = isAnyOf('quantity', 'pronoun', 'determiner', 'preposition', 'helper-verb', 'copula')

/** Words of other classes that end a noun phrase: "12 points up", "40 boats each". */
const ENDS =
  /^(?:ago|apart|apiece|away|back|down|each|earlier|later|off|on|up|worth|not|n't|thanks|also|ever|instead|too|together|overseas|there|here)$/

/** Verbs with a number as their subject, which are also nouns: "five face charges", "six need surgery". */
const SUBJECT_VERBS = /^(?:face|need|want|lack|live|work|remain|die|stay|plan|claim|report|refuse)$/

/** Tells whether a token cannot be part of the phrase: a function word, a date, or a verb that cannot be a noun. */
function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  if (token.text === '' || ENDS.test(token.normal)) return true
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
  isAdjective(token) || isPastTense(token) || token?.normal === 'more'

/** Tells whether a token is a verb that the number is the subject of: "six appear", "eight told", "five face charges". */
function isBareVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  if (looksPlural(token.normal)) return NEVER_NOUNS.test(token.normal)
  if (isIrregularPast(token.normal) && isVerb(token) && /^\p{Ll}/u.test(token.text))
    return at === from || !isAdverb(tokens[at - 1])
  const first = MORE.test(tokens[from]?.normal ?? '') ? from + 1 : from
  if (at > first || !/^\p{Ll}/u.test(token.text)) return false
  if (SUBJECT_VERBS.test(token.normal)) return true
  return isInfinitive(token) && !isNounOrVerb(token.normal) && isNoun(tokens[at + 1]) === false
}

const MORE = /^(?:more|others?)$/
const NEVER_NOUNS = /^(?:has|was|does|says|is|goes|comes|becomes|seems|appears|includes)$/

/** Tells whether a token grades the adjective or participle behind it: "two of Asia's most decorated golfers". */
const isDegree = (tokens: readonly Token[], at: number): boolean =>
  /^(?:most|least|very|highly)$/.test(tokens[at]?.normal ?? '') &&
  (isAdjective(tokens[at + 1]) || isPastTense(tokens[at + 1]))

/** Tells whether a token owns what follows: "two of Rogers' children". */
const isOwner = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  isPossessive(tokens[at]) || /^['’]/.test(gap(at + 1))

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

/** Tells whether a token may be the plural that a number counts, by its form. */
function isPluralForm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (countsMany(token.normal)) return !isVerb(token) || isPlural(token)
  if (isPerson(token) && isPerson(tokens[at - 1])) return false
  if (looksPlural(token.normal)) return true
  const isCapital = /^\p{Lu}/u.test(token.text)
  if (isCapital && /is$/.test(token.normal)) return !isPlaceOrPerson(token)
  return isPlural(token) && !isVerb(token) && FOREIGN_PLURAL.test(token.normal)
}

const isPerson = isAnyOf('person')

/** Endings of plurals that keep those of other languages: "alumni", "larvae", "oxen". */
const FOREIGN_PLURAL = /(?:i|a|ae|en|aux)$/

const isPlaceOrPerson = isAnyOf('place', 'person')

/** Plurals that describe another noun: "six savings accounts", "two women drivers". */
const DESCRIBING_PLURALS =
  /^(?:arms|communications|customs|earnings|elections|electronics|emergency|futures|goods|media|men|news|operations|rights|sales|savings|services|sports|systems|weapons|women)$/

/** Tells whether a plural may describe a noun behind it, so that the phrase goes on: "three Texas cities", "48 police officers". */
function mayDescribe(tokens: readonly Token[], at: number, gap: GapBefore): boolean {
  const token = tokens[at] as Token
  if (DESCRIBING_PLURALS.test(token.normal) || countsMany(token.normal)) return true
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
    if (isPluralForm(tokens, i)) return i > at && !NEVER_NOUNS.test(token.normal)
    if (isAdverb(token) || isIrregularPast(token.normal) || SUBJECT_VERBS.test(token.normal)) return false
    if (!isNoun(token) && !isAdjective(token)) return false
  }
  return false
}

/** Tells whether a token may stand between a number and its plural, whatever class the tagger gives it. */
function isModifier(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (isState(token) && at === from) return isNoun(next) || isAdjective(next)
  if (at > from && isPastTense(token) && isNoun(tokens[at - 1]) && !isName(tokens[at - 1])) return false
  return /^[\p{L}]/u.test(token.text) && !(at === from && isPastTense(token) && isAdverb(next))
}

const isName = isAnyOf('nationality', 'proper-name', 'adjective')

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
    if (endsPhrase(tokens, i, -1) || !isNamed(tokens[i] as Token) || isVerbOfOne(tokens, i, head)) break
    head = i
  }
  return head < 0 ? null : { from, to: head + 1 }
}

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
  if (isAdjective(token) || isMeasureInFront(token) || DESCRIBING_PLURALS.test(token?.normal ?? '')) return true
  if (isAdverb(token)) return isAdjective(next) || isAdverb(next) || isPastTense(next) || isIngForm(next)
  return (isPastTense(token) || isIngForm(token)) && isNoun(next) && !isOutside(next)
}
