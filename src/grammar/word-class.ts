import type { Token, WordClasses } from '../model/index.ts'

/** The word classes that readers, checks and rules ask for, one bit each in `Token.classes`; there is room for 32. */
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
 * A class of words. Wider classes hold the narrower: a person is a proper name and a noun, a month a date, an ing-form a
 * verb. `helper-verb` is an auxiliary or modal, `graded` a comparative or superlative, `number-word` what compromise reads
 * as a number, `quantity` a whole number expression that factlint has read.
 */
export type WordClass = (typeof WORD_CLASSES)[number]

const BITS = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, 1 << i])) as Record<WordClass, number>

/** Returns the set of these classes, as `Token.classes` holds it. */
export const classSet = (...classes: readonly WordClass[]): WordClasses =>
  classes.reduce((bits, name) => bits | BITS[name], 0) as WordClasses

/** Returns the classes of a token and one more. */
export const withClass = (token: Token, name: WordClass): WordClasses => (token.classes | BITS[name]) as WordClasses

/** Returns a question: whether a token is of any of these classes. No token is of none. */
export function isAnyOf(...classes: readonly WordClass[]): (token: Token | undefined) => boolean {
  const mask = classSet(...classes)
  return (token) => token !== undefined && (token.classes & mask) !== 0
}

export const isNoun = isAnyOf('noun')
export const isSingular = isAnyOf('singular')
export const isPlural = isAnyOf('plural')
export const isProperName = isAnyOf('proper-name')
export const isPronoun = isAnyOf('pronoun')
export const isPossessive = isAnyOf('possessive')
export const isPlace = isAnyOf('place')
export const isNationality = isAnyOf('nationality')
export const isOccupation = isAnyOf('occupation')
export const isVerb = isAnyOf('verb')
export const isPastTense = isAnyOf('past-tense')
export const isPresentTense = isAnyOf('present-tense')
export const isInfinitive = isAnyOf('infinitive')
export const isIngForm = isAnyOf('ing-form')
/** A form of "be". */
export const isCopula = isAnyOf('copula')
/** An auxiliary or modal: "have", "did", "could". */
export const isHelperVerb = isAnyOf('helper-verb')
/** The small word of a phrasal verb: "off" of "take off". */
export const isParticle = isAnyOf('particle')
export const isAdjective = isAnyOf('adjective')
/** A comparative or superlative: "smaller", "smallest". */
export const isGraded = isAnyOf('graded')
export const isAdverb = isAnyOf('adverb')
export const isDeterminer = isAnyOf('determiner')
export const isPreposition = isAnyOf('preposition')
export const isConjunction = isAnyOf('conjunction')
/** A word of a date or duration: "Monday", "May", "yesterday", "weeks". */
export const isDate = isAnyOf('date')
export const isMonth = isAnyOf('month')
export const isWeekday = isAnyOf('weekday')
export const isOrdinal = isAnyOf('ordinal')
/** A number with its unit as factlint read it, which stands as one token. */
export const isQuantity = isAnyOf('quantity')
