import type { Token, WordClasses } from '../model/index.ts'

/** The word classes that readers, checks and rules ask for, one bit each in `Token.classes`; at most 32. */
const WORD_CLASSES = [
  'noun',
  'singular',
  'plural',
  'proper-name',
  'pronoun',
  'possessive',
  'person',
  'place',
  'organization',
  'nationality',
  'occupation',
  'acronym',
  'verb',
  'past-tense',
  'present-tense',
  'infinitive',
  'ing-form',
  'copula',
  'helper-verb',
  'particle',
  'adjective',
  'graded',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'date',
  'month',
  'weekday',
  'number-word',
  'ordinal',
  'quantity',
] as const

/**
 * A class of words. Wider classes include narrower ones: a person is a proper name and a noun, a month is a date, an
 * ing-form is a verb. `helper-verb` is an auxiliary or modal, `graded` a comparative or superlative, `number-word` what
 * compromise reads as a number, `quantity` a whole number expression that factlint has read.
 */
export type WordClass = (typeof WORD_CLASSES)[number]

const BITS = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, 1 << i])) as Record<WordClass, number>

/** Returns the set of these classes as stored in `Token.classes`. */
export const classSet = (...classes: readonly WordClass[]): WordClasses =>
  classes.reduce((bits, name) => bits | BITS[name], 0) as WordClasses

/** Returns the classes of a token plus one more. */
export const withClass = (token: Token, name: WordClass): WordClasses => (token.classes | BITS[name]) as WordClasses

/** Returns a predicate that tells whether a token has any of these classes; false for a missing token. */
export function isAnyOf(...classes: readonly WordClass[]): (token: Token | undefined) => boolean {
  const mask = classSet(...classes)
  return (token) => token !== undefined && (token.classes & mask) !== 0
}

/** Tells whether a token is a noun. */
export const isNoun = isAnyOf('noun')
/** Tells whether a token is a singular noun. */
export const isSingular = isAnyOf('singular')
/** Tells whether a token is a plural noun. */
export const isPlural = isAnyOf('plural')
/** Tells whether a token is a proper name or part of one. */
export const isProperName = isAnyOf('proper-name')
/** Tells whether a token is a pronoun. */
export const isPronoun = isAnyOf('pronoun')
/** Tells whether a token is a possessive: "Israel's", "their". */
export const isPossessive = isAnyOf('possessive')
/** Tells whether a token is part of the name of a place. */
export const isPlace = isAnyOf('place')
/** Tells whether a token is a nationality: "Sudanese". */
export const isNationality = isAnyOf('nationality')
/** Tells whether a token is an occupation: "minister". */
export const isOccupation = isAnyOf('occupation')
/** Tells whether a token is a verb. */
export const isVerb = isAnyOf('verb')
/** Tells whether a token is a verb in the past tense. */
export const isPastTense = isAnyOf('past-tense')
/** Tells whether a token is a verb in the present tense. */
export const isPresentTense = isAnyOf('present-tense')
/** Tells whether a token is an infinitive. */
export const isInfinitive = isAnyOf('infinitive')
/** Tells whether a token is an -ing form of a verb. */
export const isIngForm = isAnyOf('ing-form')
/** Tells whether a token is a form of "be". */
export const isCopula = isAnyOf('copula')
/** Tells whether a token is an auxiliary or modal: "have", "did", "could". */
export const isHelperVerb = isAnyOf('helper-verb')
/** Tells whether a token is the particle of a phrasal verb: "off" in "take off". */
export const isParticle = isAnyOf('particle')
/** Tells whether a token is an adjective. */
export const isAdjective = isAnyOf('adjective')
/** Tells whether a token is a comparative or superlative: "smaller", "smallest". */
export const isGraded = isAnyOf('graded')
/** Tells whether a token is an adverb. */
export const isAdverb = isAnyOf('adverb')
/** Tells whether a token is a determiner. */
export const isDeterminer = isAnyOf('determiner')
/** Tells whether a token is a preposition. */
export const isPreposition = isAnyOf('preposition')
/** Tells whether a token is a conjunction. */
export const isConjunction = isAnyOf('conjunction')
/** Tells whether a token belongs to a date or duration: "Monday", "May", "yesterday", "weeks". */
export const isDate = isAnyOf('date')
/** Tells whether a token is the name of a month. */
export const isMonth = isAnyOf('month')
/** Tells whether a token is a weekday. */
export const isWeekday = isAnyOf('weekday')
/** Tells whether a token is an ordinal. */
export const isOrdinal = isAnyOf('ordinal')
/** Tells whether a token is a number that factlint has read, with its unit, as one token. */
export const isQuantity = isAnyOf('quantity')
