import type { WordClasses } from '../../model/index.ts'
import { classSet, type WordClass } from '../word-class.ts'
import type { Term } from './library.ts'

/** The word class for each tag of compromise; its other tags are not used. */
const CLASS_OF: Readonly<Record<string, WordClass>> = {
  Noun: 'noun',
  Singular: 'singular',
  Plural: 'plural',
  ProperNoun: 'proper-name',
  Pronoun: 'pronoun',
  Possessive: 'possessive',
  Person: 'person',
  Place: 'place',
  Organization: 'organization',
  Demonym: 'nationality',
  Actor: 'occupation',
  Acronym: 'acronym',
  Verb: 'verb',
  PastTense: 'past-tense',
  PresentTense: 'present-tense',
  Infinitive: 'infinitive',
  Gerund: 'ing-form',
  Copula: 'copula',
  Auxiliary: 'helper-verb',
  Modal: 'helper-verb',
  Particle: 'particle',
  Adjective: 'adjective',
  Comparative: 'graded',
  Superlative: 'graded',
  Adverb: 'adverb',
  Determiner: 'determiner',
  Preposition: 'preposition',
  Conjunction: 'conjunction',
  Date: 'date',
  Month: 'month',
  WeekDay: 'weekday',
  Value: 'number-word',
  Ordinal: 'ordinal',
}

const BITS: ReadonlyMap<string, number> = new Map(Object.entries(CLASS_OF).map(([tag, name]) => [tag, classSet(name)]))

/** Returns the word classes that compromise's tags of a term stand for. */
export function classesOf({ tags }: Term): WordClasses {
  let bits = 0
  for (const tag of tags) bits |= BITS.get(tag) ?? 0
  return bits as WordClasses
}
