import { DETERMINERS, OF_PLACE_OR_TIME, PREPOSITIONS, TIMES, UNCHANGING_VERBS } from '../../data/grammar.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { isPersons } from '../../data/people.ts'
import type { Draft } from '../../draft.ts'
import { beginsSentence, isPast, isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, isLetter, opensSentence, type Word, wordAfter, wordsAfter } from '../../words.ts'

const GERUND = /.{3}ing$/
const OWNER = /s?['’]s?$/

/** Tells whether a word may be a noun, by its shape: not a function word, an adverb in "-ly" or a short form. */
const mayBeNoun = ({ text, lower }: Word): boolean =>
  text.length > 2 &&
  isLetter(text.charCodeAt(0)) &&
  /^.\p{Ll}+$/u.test(text) &&
  !isSmallWord(lower) &&
  !/(?:ly|['’]\p{L}+)$/u.test(lower)

/** Tells whether a word looks like a verb: "killed", "kills", "sold", "hit". */
const looksLikeVerb = ({ lower }: Word): boolean => isPast(lower) || isPlural(lower) || UNCHANGING_VERBS.has(lower)

const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined &&
  (DETERMINERS.has(word.lower) || (OWNER.test(word.text) && !isSmallWord(word.lower.replace(OWNER, ''))))

/**
 * Tells whether the phrase before the number says where or when, so that a new phrase begins with the number: "in the city over 25
 * bridges closed".
 */
function setsScene(article: Word, preposition: Word | undefined, text: string, end: number): boolean {
  if (!preposition || !PREPOSITIONS.has(preposition.lower)) return false
  if (OF_PLACE_OR_TIME.has(preposition.lower)) return true
  const isOne = /^an?$/.test(article.lower)
  if (!opensSentence(text, preposition.start)) return preposition.lower === 'in' && !isOne
  return !wordsAfter(text, end, 4).some((word) => word.text === ',')
}

/** The most adjectives and names between an article and its noun. */
const MOST_ADJECTIVES = 5

/** Tells whether the words before the number are an article and its noun: "a row", "their custody battle". */
function isSingularPhrase(before: readonly Word[], text: string, end: number): boolean {
  const [noun, ...others] = before
  const at = others.slice(0, MOST_ADJECTIVES + 1).findIndex((word) => isDeterminer(word))
  const article = others[at]
  if (!noun || !article || setsScene(article, others[at + 1], text, end)) return false
  if (at === 0) return !isPast(noun.lower)
  if (looksLikeVerb(noun) || GERUND.test(noun.lower)) return false
  return others
    .slice(0, at)
    .every((word, i) => isDescription(word) && !(i === 0 && isPlural(word.lower) && !isCapital(word.text)))
}

/** Tells whether a word may stand between an article and its noun. */
const isDescription = (word: Word): boolean =>
  /^\p{L}{3,}$/u.test(word.text) && (!isSmallWord(word.lower) || word.lower.endsWith('ly'))

/** Tells whether a word is the first of its sentence and has a capital. */
const opensWithCapital = ({ text: word, start }: Word, text: string): boolean =>
  isCapital(word) && beginsSentence(text, start)

/**
 * Tells whether the word before the number is a noun without an article, which begins the sentence or follows a preposition or a verb:
 * "amid protests", "raised qualms", "Unrest".
 */
function isBarePhrase([noun, second, third]: readonly Word[], text: string): boolean {
  if (!noun || isPast(noun.lower)) return false
  if (opensWithCapital(noun, text)) return true
  if (!second || GERUND.test(noun.lower) || second.lower.startsWith('help')) return false
  if (isPast(second.lower) || third?.lower === 'there') return true
  return PREPOSITIONS.has(second.lower) && !OF_PLACE_OR_TIME.has(second.lower) && second.lower !== 'in'
}

/** The highest age: "children over 12" may mean their age, a larger number cannot. */
const OLDEST = 120

/**
 * Tells whether the number counts a noun behind it. A plural is needed if `isMany`, the noun before the number is a plural, and the number
 * is small enough for an age.
 */
function countsNoun({ end, numeral: { value } }: Draft, isMany: boolean, text: string): boolean {
  const next = wordAfter(text, end)
  if (!next || !isLetter(next.text.charCodeAt(0)) || NEVER_COUNTED.has(next.lower) || next.lower === 'strong')
    return false
  return !isMany || value > OLDEST || wordsAfter(text, end, 2).some((word) => isPlural(word.lower))
}

/**
 * Tells whether "over" or "about" belongs to the noun before it and is no hedge: "a row over 12 islands", "amid protests over 300 job
 * cuts", "a film about 12 men". `before` are the words before it, the nearest first.
 */
export function isOfNoun(before: readonly Word[], draft: Draft, text: string): boolean {
  const [noun] = before
  if (!noun || draft.unit !== null || !mayBeNoun(noun) || TIMES.has(noun.lower) || isPersons(noun.lower)) return false
  if (!countsNoun(draft, isPlural(noun.lower), text)) return false
  return isSingularPhrase(before, text, draft.end) || isBarePhrase(before, text)
}
