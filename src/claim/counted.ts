import { looksPlural } from '../english/forms/plural.ts'
import { MARKS } from '../english/marks.ts'
import { functionWords } from '../english/words/function-words.ts'
import { countsMany } from '../english/words/plural-nouns.ts'
import { isManyOf, isOne } from '../grammar/count.ts'
import { anyPhrase, withoutMore } from '../grammar/phrase/any-phrase.ts'
import type { GapBefore } from '../grammar/phrase/phrase.ts'
import { pluralPhrase } from '../grammar/phrase/plural-phrase.ts'
import { singularPhrase } from '../grammar/phrase/singular-phrase.ts'
import {
  isAdjective,
  isAnyOf,
  isDate,
  isInfinitive,
  isNationality,
  isNoun,
  isPastTense,
  isPlace,
  isPossessive,
  isProperName,
  isQuantity,
  isSingular,
  isVerb,
} from '../grammar/word-class.ts'
import type { InPassage, Quantity, Token } from '../model/index.ts'
import { isAttributive } from './attributive.ts'

/** What a quantity counts or measures. */
export interface Counted {
  /** The noun phrase, head last, as token indices, half-open. */
  from: number
  to: number
  /** Index of the token of the whole, in "134 of the 253 hostages"; null otherwise. */
  whole: number | null
}

/** The quantities of one sentence, with the tokens they stand at and what they were found to count. */
export interface Counts {
  quantities: readonly InPassage<Quantity>[]
  /** The hedges before each, lower case: "more than"; "" where none stands there. */
  leads: readonly string[]
  tokens: readonly Token[]
  /** Index of each quantity's token; -1 where it has none. */
  positions: readonly number[]
  countings: readonly (Counted | null)[]
  /** For each, the index of the one that says what it counts, where it leaves that out. */
  elisions: readonly (number | null)[]
}

const ARTICLES = functionWords('article', 'possessive', 'demonstrative')
const DETERMINERS = new Set([...ARTICLES, 'all', 'both', 'some', 'any'])
/** Nouns for counting itself: "the number of refugees rose to 710,000" counts refugees. */
const COUNTING_NOUNS = /^(number|total|count|tally|figure)$/
/** "12 counts of fraud" are charges. */
const CHARGES = /^counts$/

/** Finds what the quantity at token `at` counts, from the words after it or before it ("the number of X rose to 5"); null for nothing. */
export function countedBy(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  return after(tokens, at, gap) ?? apposed(tokens, at, gap) ?? subjectCount(tokens, at, gap)
}

function after(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const next = tokens[at + 1]
  if (next && isConversion(tokens, at, gap)) return after(tokens, at + 1, gap)
  if (isSaidAgain(tokens, at, gap)) return after(tokens, at + 2, gap)
  if (!next || (MARK.test(gap(at + 1)) && !isQuoted(at, gap))) return null
  if (MARKS.has(next.normal) || OTHER_SIDE.test(next.normal) || isBearing(tokens, at)) return null
  if (/^olds?$/.test(next.normal) && AGE_UNIT.test(tokens[at]?.normal ?? '')) return null
  if (next.normal === 'of' && /^(which|whom)$/.test(tokens[at + 2]?.normal ?? '')) return beforeRelative(tokens, at)
  if (next.normal === 'of') return behindOf(tokens, at, gap)
  if (next.normal === 'the' && COUNTING_NOUNS.test(tokens[at + 2]?.normal ?? '') && tokens[at + 3]?.normal === 'of')
    return nounPhrase(tokens, at + 4, gap, pluralPhrase)
  if (isPercent(tokens[at]) && isPastTense(next)) return null
  if (isHalf(tokens[at]) && DETERMINERS.has(next.normal)) return nounPhrase(tokens, at + 2, gap, pluralPhrase)
  if (gap(at + 1) === '-') return behindHyphen(tokens, at, gap)
  if (isAttributive(tokens, at)) return { from: at + 1, to: at + 2, whole: null }
  return countedNext(tokens, at, gap)
}

/** The sign between two sides of a surface, and numbers joined by it or by their units: "x", "10x12", "6ft4in". */
const OTHER_SIDE = /^[x×]$|\d[\p{L}'"′″]{1,4}\d/u

/** Returns the noun before a number that says how many it stands for: "the wounded, 23 in all"; null for none. */
function apposed(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const isTotal = tokens[at + 1]?.normal === 'in' && /^(?:all|total)$/.test(tokens[at + 2]?.normal ?? '')
  if (!isTotal || gap(at) !== ', ' || !tokens[at - 1] || isDate(tokens[at - 1])) return null
  return { from: at - 1, to: at, whole: null }
}

const MARK = /[,;:.([\]—–“”"]/
/** Tells whether only the number is quoted: "“around 100” more lorries". */
const isQuoted = (at: number, gap: GapBefore): boolean => /["“]$/.test(gap(at)) && /^["”] $/.test(gap(at + 1))

const isPercent = (token: Token | undefined): boolean => /%$|per ?cent$|pct$/.test(token?.normal ?? '')
const isHalf = (token: Token | undefined): boolean => token?.normal === 'half'

/** Returns what stands behind "of", with its owner: "two of Orwell's books", "134 of the 253 hostages"; null for nothing. */
function behindOf(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  let start = at + 2
  while (DETERMINERS.has(tokens[start]?.normal ?? '')) start++
  const owner = start
  while (isPossessive(tokens[start])) start++
  if (MARK.test(gap(start))) return null
  if (
    /^(?:those|these)$/.test(tokens[start - 1]?.normal ?? '') &&
    (isVerb(tokens[start]) || /ing$/.test(tokens[start]?.normal ?? ''))
  )
    return null
  if (isAdjective(tokens[start]) && isQuantityNext(tokens, start + 1, gap)) start++
  if (isQuantity(tokens[start])) {
    const phrase = countedNext(tokens, start, gap)
    return { ...(phrase ?? { from: start, to: start }), whole: start }
  }
  const noun = isParticiple(tokens, start) ? start + 1 : start
  const phrase =
    nounPhrase(tokens, noun, gap, isManyOf(tokens[at]) || isOne(tokens[at]) ? pluralPhrase : null) ??
    (isInfinitive(tokens[noun]) ? { from: noun, to: noun + 1, whole: null } : null) // "tonnes of maize", which the tagger takes for a verb
  return ownedBy(tokens, owner, phrase?.from === noun ? { ...phrase, from: start } : phrase)
}

/** Returns the noun before a relative clause: "police dogs, 14 of which have died"; null where none stands there. */
function beforeRelative(tokens: readonly Token[], at: number): Counted | null {
  let from = at
  while (isNoun(tokens[from - 1]) && !isQuantity(tokens[from - 1])) from--
  return from < at && !isDate(tokens[at - 1]) ? { from, to: at, whole: null } : null
}

/** Returns the noun that a hyphen joins to a number, or the one behind its extent: "a 90-seat hall", "a 120-strong choir"; null for none. */
function behindHyphen(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const next = tokens[at + 1]
  if (next && /^[\p{L}’']+$/u.test(next.normal) && !isDescribing(next) && !EXTENT.test(next.normal))
    return { from: at + 1, to: at + 2, whole: null }
  return gap(at + 2) === ' ' ? nounPhrase(tokens, at + 2, gap) : null
}

const isDescribing = isAnyOf(
  'adjective',
  'past-tense',
  'ing-form',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
)

/** Returns the noun phrase right behind a number. One above one needs a plural; null where only a name or value of one thing follows. */
function countedNext(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  if (!isManyOf(tokens[at])) {
    const phrase = nounPhrase(tokens, at + 1, gap, isOne(tokens[at]) ? singularPhrase : null)
    return phrase && endsInVerb(tokens, at, phrase) ? { ...phrase, to: phrase.to - 1 } : phrase
  }
  const plural = pluralPhrase(tokens, at + 1, gap)
  if (plural) {
    const phrase = { ...withoutMore(tokens, plural), whole: null }
    return endsInVerb(tokens, at, phrase) ? { ...phrase, to: phrase.to - 1 } : phrase
  }
  const phrase = anyPhrase(tokens, at + 1, gap)
  const head = phrase ? tokens[phrase.to - 1] : undefined
  if (!phrase || looksPlural(head?.normal ?? '') || isPersonName(tokens, phrase.to - 1)) return null
  const isMany = isNationality(head) || countsMany(head?.normal ?? '')
  if (isMany || isProperName(head) || isArticle(tokens[at - 1])) return { ...phrase, whole: null }
  // "While 11 abstain and four are absent": one word in the singular behind a number above one is its verb.
  const isVerbOfMany = phrase.to === at + 2 && gap(at + 1) === ' ' && OPENS_CLAUSE.test(tokens[at - 1]?.normal ?? '')
  return isNoun(tokens[at + 1]) && !isVerbOfMany ? { ...phrase, whole: null } : null
}

/** Words before the number that is the subject of its clause. */
const OPENS_CLAUSE = /^(?:while|whereas|but|although|though|and|as|if|when|because|that|the|where|until)$/

/** Tells whether the last word of a phrase is the verb of one thing: "a magnitude 6.3 aftershock strikes near Herat". */
function endsInVerb(tokens: readonly Token[], at: number, { from, to }: Counted): boolean {
  if (to - from < 2 || !looksPlural(tokens[to - 1]?.normal ?? '') || !isSingular(tokens[to - 2])) return false
  return (
    [at - 1, at - 2].some((i) => /^an?$/.test(tokens[i]?.normal ?? '')) &&
    !/^(?:couple|few|total|record|further|dozen)$/.test(tokens[at - 1]?.normal ?? '')
  )
}

/** Tells whether a first and a last name stand there: "the winners were 543 Jo Hale and 12 Ann Vos". */
const isPersonName = (tokens: readonly Token[], at: number): boolean => isPerson(tokens[at]) && isPerson(tokens[at - 1])
const isPerson = isAnyOf('person')
const isArticle = (token: Token | undefined): boolean => ARTICLES.has(token?.normal ?? '')

/** Tells whether a quantity follows with nothing between: "two of Orwell's 5 novels"; not "half of the population, 25 million people". */
const isQuantityNext = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  isQuantity(tokens[at]) && gap(at).trim() === ''

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
const isConversion = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  isQuantity(tokens[at + 1]) && gap(at + 1).trim() === '(' && gap(at + 2).trim() === ')'

/** Tokens before a number within which its subject may name what it counts. */
const FAR = 30

/** Tells whether the number is said in another way before "of": "a third -- or 32 percent -- of all people". */
function isSaidAgain(tokens: readonly Token[], at: number, gap: GapBefore): boolean {
  if (tokens[at + 1]?.normal !== 'or' || !isQuantity(tokens[at + 2]) || tokens[at + 3]?.normal !== 'of') return false
  return /^(?: ?[-–—]+ ?|, )$/.test(gap(at + 1))
}

/** Finds what a number counts in the subject before it: "the number of displaced people increased from 670,000 to 710,000". */
function subjectCount(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  if (isDefinite(tokens, at) && !MARKS.has(tokens[at + 1]?.normal ?? '')) return null
  if (isListed(tokens, at)) return { from: at - 2, to: at - 1, whole: null }
  for (let i = at - 1; i > 0 && i > at - FAR; i--) {
    if (/[;()]/.test(gap(i + 1))) return null
    if (/^(?:while|whereas|but|although|though)$/.test(tokens[i]?.normal ?? '')) return null
    const noun = tokens[i - 1] as Token
    if (isToll(tokens, i)) return { from: i - 1, to: i, whole: null }
    if (COUNTING_NOUNS.test(noun.lemma) && !CHARGES.test(noun.normal) && tokens[i]?.normal === 'of') {
      let start = i + 1
      while (DETERMINERS.has(tokens[start]?.normal ?? '')) start++
      return nounPhrase(tokens, start, gap, pluralPhrase)
    }
  }
  return null
}

/** Tells whether a number has its own noun in a list of levels: "brings the number of deaths to 40 and injuries to 90". */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /^(to|at)$/.test(tokens[at - 1]?.normal ?? '') &&
  tokens[at - 3]?.normal === 'and' &&
  isNoun(tokens[at - 2]) &&
  looksPlural(tokens[at - 2]?.normal ?? '')

/** Tells whether "the" stands before a number, and so those that it counts are known: "the last five", "the other two". */
export const isDefinite = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.normal === 'the' || (isAdjective(tokens[at - 1]) && tokens[at - 2]?.normal === 'the')

/** Tells whether "death toll" or "casualty count" ends at a token, so that the noun before is what is counted: "the death toll rose to 40". */
const isToll = (tokens: readonly Token[], at: number): boolean =>
  /^(?:toll|count|tally)$/.test(tokens[at]?.normal ?? '') && isSingular(tokens[at - 1]) && !isProperName(tokens[at - 1])

/** Returns the noun phrase that starts at token `start`; null where there is none. A number above one needs a plural in it. */
function nounPhrase(
  tokens: readonly Token[],
  start: number,
  gap: GapBefore,
  read: typeof pluralPhrase | null = null,
): Counted | null {
  const phrase = read?.(tokens, start, gap)
  const any = phrase ? withoutMore(tokens, phrase) : anyPhrase(tokens, start, gap)
  return any && { ...any, whole: null }
}
