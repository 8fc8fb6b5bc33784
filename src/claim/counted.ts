import { MARKS } from '../english/marks.ts'
import { functionWords } from '../english/words/function-words.ts'
import { isManyOf } from '../grammar/count.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isCopula,
  isDate,
  isIngForm,
  isNationality,
  isNoun,
  isOccupation,
  isOrdinal,
  isPastTense,
  isPlace,
  isPlural,
  isPossessive,
  isPronoun,
  isProperName,
  isQuantity,
  isSingular,
} from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import { isAttributive } from './attributive.ts'
import { gapBefore, isClauseVerb } from './segments.ts'

/** What a quantity counts or measures. */
export interface Counted {
  /** The noun phrase, head last, as token indices, half-open. */
  from: number
  to: number
  /** Index of the token of the whole, in "134 of the 253 hostages"; null otherwise. */
  whole: number | null
}

const DETERMINERS = new Set([
  ...functionWords('article', 'possessive', 'demonstrative'),
  ...['all', 'both', 'some', 'any'],
])
/** Words that open another phrase after a noun: "six times its estimate". */
const OWNERS = functionWords('possessive')
const SKIPPED = /^(more|fewer|less|further|such|of|so)$/
/** Nouns for counting itself: "the number of refugees rose to 710,000" counts refugees. */
const COUNTING_NOUNS = /^(number|total|count|tally|figure)$/
/** "12 counts of fraud" are charges. */
const CHARGES = /^counts$/

/** Finds what the quantity at token `at` counts, from the words after it or before it ("the number of X rose to 5"); null for nothing. */
export function countedBy(tokens: readonly Token[], at: number, text: string, offset: number): Counted | null {
  return after(tokens, at, text, offset) ?? subjectCount(tokens, at, text, offset)
}

function after(tokens: readonly Token[], at: number, text: string, offset: number): Counted | null {
  const next = tokens[at + 1]
  if (next && isConversion(tokens, at, text, offset)) return after(tokens, at + 1, text, offset)
  if (!next || /[,;:.([\]—–“”"]/.test(gapBefore(tokens, at + 1, text, offset))) return null
  if (MARKS.has(next.normal) || isBearing(tokens, at)) return null
  if (/^olds?$/.test(next.normal) && AGE_UNIT.test(tokens[at]?.normal ?? '')) return null
  if (next.normal === 'of' && /^(which|whom)$/.test(tokens[at + 2]?.normal ?? '')) return antecedent(tokens, at)
  if (next.normal === 'of') {
    let start = at + 2
    while (DETERMINERS.has(tokens[start]?.normal ?? '')) start++
    const owner = start
    while (isPossessive(tokens[start])) start++
    if (isAdjective(tokens[start]) && isQuantityNext(tokens, start + 1, text, offset)) start++
    if (isQuantity(tokens[start])) {
      const phrase = nounPhrase(tokens, start + 1, text, offset)
      return { ...(phrase ?? { from: start, to: start }), whole: start }
    }
    const noun = isParticiple(tokens, start) ? start + 1 : start
    const phrase = nounPhrase(tokens, noun, text, offset)
    return ownedBy(tokens, owner, phrase?.from === noun ? { ...phrase, from: start } : phrase)
  }
  if (isAttributive(tokens, at)) return { from: at + 1, to: at + 2, whole: null }
  if (gapBefore(tokens, at + 1, text, offset) !== '-') return nounPhrase(tokens, at + 1, text, offset)
  if (isNoun(next) && !EXTENT.test(next.normal)) return { from: at + 1, to: at + 2, whole: null }
  return gapBefore(tokens, at + 2, text, offset) === ' ' ? nounPhrase(tokens, at + 2, text, offset) : null
}

/** Returns the noun before a relative clause: "police dogs, 14 of which have died"; null where none stands there. */
function antecedent(tokens: readonly Token[], at: number): Counted | null {
  let from = at
  while (isNoun(tokens[from - 1]) && !isQuantity(tokens[from - 1])) from--
  return from < at && !isDate(tokens[at - 1]) ? { from, to: at, whole: null } : null
}

/** Tells whether a quantity follows with nothing between: "two of Orwell's 5 novels"; not "half of the population, 25 million people". */
const isQuantityNext = (tokens: readonly Token[], at: number, text: string, offset: number): boolean =>
  isQuantity(tokens[at]) && gapBefore(tokens, at, text, offset).trim() === ''

/** Tells whether a participle describes the noun after it: "60 tonnes of canned food", "100 of the kidnapped pupils". */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isPastTense(tokens[at]) && isNoun(tokens[at + 1])

/** Extends a phrase to the name of its owner, unless that is a place: "two of Orwell's books". */
function ownedBy(tokens: readonly Token[], owner: number, phrase: Counted | null): Counted | null {
  return phrase && isProperName(tokens[owner]) && !isPlace(tokens[owner]) ? { ...phrase, from: owner } : phrase
}

/** Tells whether a measure is a distance from somewhere: "280km north-west of Broome", "within 500 metres of the base". */
function isBearing(tokens: readonly Token[], at: number): boolean {
  const normal = (i: number): string => tokens[i]?.normal ?? ''
  if (normal(at - 1) === 'within' && normal(at + 1) === 'of') return true
  const of = COMPASS.test(normal(at + 2)) ? at + 3 : at + 2
  return COMPASS.test(normal(at + 1)) && normal(of) === 'of'
}
const COMPASS = /^(north|south|east|west|(north|south)-?(east|west))$/

/** "26-year", "61 years": an age before "old", which counts nobody. */
const AGE_UNIT = /(?:year|month|week|day)s?$/

/** Words that a hyphen joins to a number and that it does not count: "a 120-strong choir". */
const EXTENT = /^(strong|long|wide|high|tall|deep|thick|plus|odd)$/

/** Tells whether brackets with one other number follow: "seven million pounds (3,175 tonnes) of food". */
const isConversion = (tokens: readonly Token[], at: number, text: string, offset: number): boolean =>
  isQuantity(tokens[at + 1]) &&
  gapBefore(tokens, at + 1, text, offset).trim() === '(' &&
  gapBefore(tokens, at + 2, text, offset).trim() === ')'

/** Finds what a number counts in the subject before it: "the number of displaced people increased from 670,000 to 710,000". */
function subjectCount(tokens: readonly Token[], at: number, text: string, offset: number): Counted | null {
  for (let i = at - 1; i > 0 && i > at - 16; i--) {
    if (/[;()]/.test(gapBefore(tokens, i + 1, text, offset))) return null
    const noun = tokens[i - 1] as Token
    if (COUNTING_NOUNS.test(noun.lemma) && !CHARGES.test(noun.normal) && tokens[i]?.normal === 'of') {
      let start = i + 1
      while (DETERMINERS.has(tokens[start]?.normal ?? '')) start++
      return nounPhrase(tokens, start, text, offset)
    }
  }
  return null
}

/** Returns the noun phrase that starts at token `start`: modifiers and nouns up to the last noun; null where there is none. */
export function nounPhrase(tokens: readonly Token[], start: number, text: string, offset: number): Counted | null {
  let head = -1
  let from = start
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const gap = gapBefore(tokens, i, text, offset)
    if (i > start && /[^\s\-’']/.test(gap)) break
    if (i === from && SKIPPED.test(token.normal)) {
      from = i + 1
      continue
    }
    if (joinsModifiers(tokens, i, head)) continue
    if (!isNoun(token) && head === i - 1 && lacksPlural(tokens, start, head) && pluralAhead(tokens, i, text, offset)) continue
    if (endsPhrase(token) || (head >= 0 && (endsBehindNoun(tokens, i) || OWNERS.has(token.normal)))) break
    if (isNoun(token) || isCitizen(tokens, i)) {
      head = i
      if (!nounFollows(tokens, i) && isPossessive(token)) break
      if (endsAtPlural(tokens, i, start)) break
    } else if (isAdjective(token) || isOrdinal(token)) {
      if (head >= 0 && !nounFollows(tokens, i)) break
    } else if (gap !== '-' && (head >= 0 || !isModifier(tokens, i))) break
  }
  return head < from ? null : { from, to: head + 1, whole: null }
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

/** Tells whether "national" or "lives" is a noun: "one Nepalese national", "85 Afghan lives". */
const isCitizen = (tokens: readonly Token[], at: number): boolean =>
  /^(nationals?|lives)$/.test(tokens[at]?.normal ?? '') && isProperName(tokens[at - 1]) && !isNoun(tokens[at + 1])

/** Tells whether a name in the singular cannot be what a number above one counts: "10 US", "two Al". */
const lacksPlural = (tokens: readonly Token[], start: number, head: number): boolean =>
  isManyOf(tokens[start - 1]) && isProperName(tokens[head]) && !isPlural(tokens[head]) && !/s$/.test(tokens[head]?.normal ?? '')

/** Tells whether a plural noun follows within three words that can all stand in a noun phrase: "service members". */
function pluralAhead(tokens: readonly Token[], at: number, text: string, offset: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 3); i++) {
    const token = tokens[i] as Token
    if (/[^\s\-’']/.test(gapBefore(tokens, i, text, offset)) || endsPhrase(token) || isCopula(token) || isPastTense(token)) return false
    if (isPluralNoun(token)) return true
  }
  return false
}

/** Tells whether an -ing form follows the plural that does it: "Sudanese fleeing", "students studying". */
const endsBehindNoun = (tokens: readonly Token[], at: number): boolean =>
  /ing$/.test(tokens[at]?.normal ?? '') && isPlural(tokens[at - 1])

const endsPhrase = (token: Token): boolean => token.text === '' || ENDS.test(token.normal) || isOutsidePhrase(token)

/** Words of other classes that end a noun phrase: "40 dollars apiece", "12 points up". */
const ENDS = /^(apiece|down|each|off|on|up|worth)$/

const isOutsidePhrase = isAnyOf('quantity', 'date', 'pronoun', 'determiner', 'preposition', 'conjunction')

/**
 * Tells whether a participle or adverb stands between a number and its noun: "12 armed men", "3 million internally
 * displaced Sudanese".
 */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const participle = isClauseVerb(token) && !isCopula(token) && (isPastTense(token) || isIngForm(token))
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
