import { rawWordsOf } from '../article/raw/words.ts'
import type { ArticleSource } from '../model/index.ts'
import { foldedName } from '../named/letters.ts'
import { SMALL_IN_NAMES } from '../named/proper-names.ts'
import { asInNames, asSearched, isAscii, isNoName } from './as-searched.ts'
import { termsIn } from './terms.ts'
import { type Hash, hashOf, wordFilter } from './word-filter.ts'

/** What is known of an article that was not read: words that stand in it, and maybe more. */
export interface Gist {
  /** The search terms of its sentences, as a filter. */
  words: Uint8Array
  /** The words that may be in names, as they stand in the terms of names; separated by spaces. */
  names: string
}

/** What a word as written stands for. */
interface Word {
  terms: readonly Hash[]
  names: readonly string[]
}

/**
 * Returns the gist of an article from the text of its file; null if its markup may make other words, so that it must be read.
 * What reading finds in the article is in its gist.
 */
export function gistOf(source: ArticleSource): Gist | null {
  const raw = rawWordsOf(source)
  if (raw === null) return null
  const terms: Hash[] = []
  const names = new Set<string>()
  for (const written of raw.words) {
    const word = wordFor(written)
    for (const term of word.terms) terms.push(term)
    for (const name of word.names) names.add(name)
  }
  for (const written of raw.joined) for (const term of hashesOf(written)) terms.push(term)
  for (const written of [...raw.joined, ...raw.inNames])
    for (const name of nameWordsIn(written)) names.add(asInNames(name))
  return { words: wordFilter(terms), names: [...names].join(' ') }
}

const LIMIT = 200_000
const known = new Map<string, Word>()

function wordFor(written: string): Word {
  const before = known.get(written)
  if (before) return before
  if (known.size >= LIMIT) known.clear()
  const named = SMALL_IN_NAMES.has(written) ? [written] : nameWordsIn(written)
  const names = named.flatMap((name) => (isNoName(foldedName(name)) ? [] : [asInNames(name)]))
  const word = { terms: hashesOf(written), names }
  known.set(written, word)
  return word
}

/** Returns the search terms of a word, and those that it has without the marks on its letters ("Mondáy") or two in one ("ﬁre"). */
function hashesOf(written: string): Hash[] {
  const spellings = isAscii(written) ? [written] : [written, written.normalize('NFKC'), foldedName(written)]
  return spellings.flatMap((spelling) => [...termsIn(spelling)].map((term) => hashOf(asSearched(term))))
}

/** Returns what may be words of names: they begin where no letter stands before, and may end before a mark on a letter. */
const nameWordsIn = (written: string): string[] =>
  [...written.matchAll(/(?<!\p{L})\p{Lu}.*$/gu)].flatMap(([name]) => [
    name,
    ...[...name.matchAll(/\p{M}/gu)].map(({ index }) => name.slice(0, index)),
  ])
