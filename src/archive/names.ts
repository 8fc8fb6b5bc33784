import { areExclusive } from '../english/words/titles/exclusive-titles.ts'
import type { NamePair, Passage, Reading, SourceRange } from '../model/index.ts'
import { dateOfFigures, datesIn, figuresOf, isDateSlip, isPlainDate } from '../named/dates.ts'
import { mentionsIn } from '../named/mention.ts'
import { isMisspelling } from '../named/misspelling.ts'
import { keyOfPair, pairsIn, titledIn } from '../named/pairs.ts'
import { properNames } from '../named/proper-names.ts'

/**
 * Returns the terms by which the index finds what an article says by name, each once. For each two words of a name that stand
 * side by side "first_second", and the other way round "second__first", so that names with one of the words are found by the
 * beginning of a term; for a title before a full name "first_last=title"; for the year of a law, or the day of a founding,
 * a death or another thing that happens once, "law=the_name=1965". A headline in title case has no names of its own.
 */
export function nameTermsIn(passages: readonly Passage[]): string[] {
  const terms = new Set<string>()
  for (const { text, role } of passages) {
    if (role === 'headline') continue
    for (const { terms: own } of termsAt(text)) for (const term of own) terms.add(term)
  }
  return [...terms]
}

/** Yields the terms of a text, each with the range (UTF-16, half-open) that it stands for. */
function* termsAt(text: string): Generator<{ start: number; end: number; terms: string[] }> {
  for (const name of properNames(text)) {
    const terms = pairsIn(name).flatMap((pair) => [termOf(pair), turnedTermOf(pair)])
    const titled = titledIn(name)
    if (titled) terms.push(`${termOf(titled)}=${inTerm(titled.title)}`)
    if (terms.length > 0) yield { start: name.start, end: name.end, terms }
  }
  for (const date of datesIn(text))
    if (isPlainDate(date))
      yield { start: date.start, end: date.end, terms: [`${beginningOfDate(date)}${figuresOf(date.date)}`] }
}

const inTerm = (words: string): string => words.split(' ').map(letters).join('_')

const beginningOfDate = ({ attribute, subject }: { attribute: string; subject: string }): string =>
  `${attribute}=${inTerm(subject)}=`

/** Returns the term of a pair of words. */
export const termOf = ({ first, second }: NamePair): string => `${letters(first)}_${letters(second)}`

const turnedTermOf = ({ first, second }: NamePair): string => `${letters(second)}__${letters(first)}`

const letters = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '')

/** A name of an article to be looked for in the index. */
export interface NameQuery extends NamePair {
  /** The term of the name as written. */
  term: string
  /** The beginnings of the terms of names with one of its words, and another one with the same first letter. */
  beginnings: readonly string[]
}

/** Returns the names of an article, each once. */
export function nameQueriesFor(reading: Reading): NameQuery[] {
  const found = new Map<string, NameQuery>()
  for (const { name, passage } of mentionsIn(reading)) {
    if (passage.role === 'headline') continue
    for (const { first, second } of pairsIn(name)) {
      const [one, other] = [letters(first), letters(second)]
      const beginnings = [`${one}_${other.charAt(0)}`, `${other}__${one.charAt(0)}`]
      found.set(keyOfPair({ first, second }), { first, second, term: termOf({ first, second }), beginnings })
    }
  }
  return [...found.values()]
}

/** Returns the name that a term stands for if it or the name asked for may be a misspelling of the other; else null. */
export function misspellingIn(term: string, { first, second }: NameQuery): NamePair | null {
  if (term.includes('=')) return null
  const isTurned = term.includes('__')
  const [one = '', other = ''] = term.split(isTurned ? '__' : '_')
  const near = isTurned ? { first: other, second: one } : { first: one, second: other }
  const [a, b] = [letters(first), letters(second)]
  const differs =
    near.first === a ? isMisspelling(b, near.second, true) : near.second === b && isMisspelling(a, near.first, true)
  return differs ? near : null
}

/** Returns the ranges of a file (UTF-16, half-open) where it says what the terms stand for. */
export const rangesOfNames = (text: string, terms: ReadonlySet<string>): SourceRange[] =>
  [...termsAt(text)]
    .filter((found) => found.terms.some((term) => terms.has(term)))
    .map(({ start, end }) => ({ start, end }))

/** Something that an article says by name, and how the index is asked for what others say of it. */
export interface StatedQuery {
  /** The beginning of all terms that say it. */
  beginning: string
  /** The words of whom or what it is said of. */
  words: readonly string[]
  /** Tells whether a term says something else that cannot hold as well. */
  isAgainst(term: string): boolean
}

/** Returns what an article says of people's titles, of the years of laws and of the days of what happened once. */
export function statedQueriesFor({ article: { passages } }: Reading): StatedQuery[] {
  return passages.flatMap(({ text }) => [
    ...properNames(text).flatMap((name): StatedQuery[] => {
      const titled = titledIn(name)
      if (!titled) return []
      const isAgainst = (term: string) => isOtherTitle(term, titled.title)
      return [{ beginning: `${termOf(titled)}=`, words: [titled.first, titled.second], isAgainst }]
    }),
    ...datesIn(text)
      .filter(isPlainDate)
      .map(
        (date): StatedQuery => ({
          beginning: beginningOfDate(date),
          words: date.subject.split(' '),
          isAgainst: (term) => isDateSlip(date, { date: dateOfFigures(valueIn(term)) }),
        }),
      ),
  ])
}

const valueIn = (term: string): string => term.slice(term.lastIndexOf('=') + 1).replaceAll('_', ' ')

const isOtherTitle = (term: string, title: string): boolean => areExclusive(valueIn(term), title)
