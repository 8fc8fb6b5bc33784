import type { NamePair } from '../model/index.ts'
import { isMisspelling } from '../named/misspelling.ts'
import { asInNames, asSearched, isNoName } from './as-searched.ts'
import type { Gist } from './gist.ts'
import type { IndexQuery } from './index-entry.ts'
import { type Hash, hashOf, mayHave } from './word-filter.ts'

/** All that is asked of the index. */
export interface Asked {
  queries: readonly IndexQuery[]
  /** Names of which other spellings are looked for. */
  nearTo: readonly NamePair[]
  /** Words of names, all of which an article must have. */
  named: readonly (readonly string[])[]
}

/** First and last days of publication (YYYY-MM-DD), each null for no limit. */
export interface Days {
  from: string | null
  to: string | null
}

/**
 * Returns a function that tells from the gist of an article whether it may answer what is asked: surely not (no days), or if it
 * was published on certain days. It never leaves out an article that, once it is read, the index would find.
 */
export function answerFinder({ queries, nearTo, named }: Asked): (gist: Gist) => Days[] {
  const wanted = [
    ...new Map(queries.map((query) => [JSON.stringify([query.terms, query.from, query.to]), query])).values(),
  ]
  const searches = wanted.map(({ terms, from, to }) => ({ groups: terms.flatMap(groupOf), days: { from, to } }))
  const isNear = nearFinder(nearTo)
  const sets = [...new Map(named.map((words) => [words.join(' '), wordsIn(words)])).values()]
  return (gist) => {
    const words = new Set(gist.names.split(' '))
    if (sets.some((set) => set.every((word) => words.has(word))) || isNear(words)) return [EVER]
    return searches
      .filter(({ groups }) => groups.every((group) => group.some((term) => mayHave(gist.words, term))))
      .map(({ days }) => days)
  }
}

const EVER: Days = { from: null, to: null }

/** Returns the terms of a group, one of which an article must have; none if any text may have one, since some are days. */
const groupOf = (terms: readonly string[]): Hash[][] =>
  terms.some((term) => DAY.test(term)) ? [] : [terms.map((term) => hashOf(asSearched(term)))]

/** The term of a day or a period: see `termsOfPeriod`. */
const DAY = /^[dx]\d/

const wordsIn = (words: readonly string[]): string[] =>
  words.flatMap((word) => (isNoName(word) ? [] : [asInNames(word)]))

/** Returns a function that tells whether an article has a word of one of the names, and what may be a misspelling of the other. */
function nearFinder(pairs: readonly NamePair[]): (words: ReadonlySet<string>) => boolean {
  const othersOf = new Map<string, Set<string>>()
  const add = (word: string, other: string) => {
    const others = othersOf.get(word) ?? new Set()
    othersOf.set(word, others.add(other))
  }
  for (const { first, second } of pairs) {
    const [one, other] = [asInNames(first), asInNames(second)]
    add(one, other)
    add(other, one)
  }
  return (words) => {
    const byLetter = Map.groupBy(words, (word) => word.charAt(0))
    for (const word of words)
      for (const other of othersOf.get(word) ?? [])
        if (byLetter.get(other.charAt(0))?.some((near) => isMisspelling(other, near, true))) return true
    return false
  }
}
