import type { FormerName, KnownName, Naming, RuleSet } from '../model/index.ts'

/** Names by their first word, the longest first. */
export type NamingIndex = ReadonlyMap<string, readonly KnownName[]>

const indexes = new WeakMap<RuleSet, NamingIndex>()

/** Returns all names of the places and organisations of the rules; empty if none of them is wrong or outdated. Made once for a set of rules. */
export function namingIndex(rules: RuleSet): NamingIndex {
  const known = indexes.get(rules)
  if (known) return known
  const names = [...rules.organisations, ...rules.places].flatMap(namesOf)
  const index = names.some(({ is }) => is !== 'right')
    ? Map.groupBy(
        names.sort((a, b) => b.words.length - a.words.length),
        ({ words }) => firstWord(words),
      )
    : new Map<string, KnownName[]>()
  indexes.set(rules, index)
  return index
}

function namesOf(naming: Naming): KnownName[] {
  const all = (words: readonly string[], is: KnownName['is']): KnownName[] =>
    words.map((name) => ({ words: name, naming, is, until: null }))
  const former = ({ name, until }: FormerName): KnownName => ({ words: name, naming, is: 'former', until })
  return [
    ...all([naming.name, ...naming.also], 'right'),
    ...all(naming.misspellings, 'misspelt'),
    ...all(naming.avoid, 'avoided'),
    ...naming.former.map(former),
  ]
}

/** A word of running text: letters and digits between punctuation or spaces. */
export const WORD = /[\p{L}\p{N}]+/gu

const firstWord = (words: string): string => words.match(WORD)?.[0] ?? ''
