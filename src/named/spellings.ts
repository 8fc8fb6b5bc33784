import type { NameWord, Reading, WordOf } from '../model/index.ts'
import { foldedName } from './letters.ts'
import { type NamedText, wordAt } from './mention.ts'
import { isMisspelling } from './misspelling.ts'
import { isSameName } from './same-name.ts'
import { pairsAmong } from './typos.ts'
import { areWritingsOfOne } from './writings.ts'

/** One name that two texts spell differently: the words that differ. */
interface SpellingConflict {
  later: WordOf
  earlier: WordOf
}

/**
 * Returns the names of a later text that an earlier one spells otherwise by a slip, one for each spelling. A spelling that
 * both texts have is left alone: they may tell of two people. What makes two names one is what stands beside the word, the
 * length of the word, and what both passages are about.
 */
export function spellingConflicts(later: NamedText, earlier: NamedText): SpellingConflict[] {
  const [ours, theirs] = [wordsOf(later), wordsOf(earlier)]
  const own = [...ours.keys()].filter((word) => !theirs.has(word))
  const others = [...theirs.keys()].filter((word) => !ours.has(word))
  const asked = new Set(own)
  const isFromOtherScript = later.isFromOtherScript || earlier.isFromOtherScript
  const isOrdinary = (word: string) => later.small.has(word) || earlier.small.has(word)
  return [...pairsAmong([...own, ...others], isAnyMisspelling)].flatMap(([a, b]) => {
    if (asked.has(a) === asked.has(b) || (isOrdinary(a) && isOrdinary(b))) return []
    const [word, otherwise] = asked.has(a) ? [a, b] : [b, a]
    const found = firstConflict(ours.get(word) as WordOf[], theirs.get(otherwise) as WordOf[])
    return found && !areWritingsOfOne(found.later, found.earlier, isFromOtherScript) ? [found] : []
  })
}

const isAnyMisspelling = (a: string, b: string): boolean => isMisspelling(a, b, true)

const wordsOf = ({ mentions }: NamedText): Map<string, WordOf[]> =>
  Map.groupBy(
    mentions.flatMap((mention) => mention.name.words.map((_, at) => ({ mention, at }))),
    (word) => wordAt(word).folded,
  )

/** The most uses of a word that are looked at. */
const MOST_USES = 8

function firstConflict(ours: readonly WordOf[], theirs: readonly WordOf[]): SpellingConflict | null {
  for (const later of ours.slice(0, MOST_USES))
    for (const earlier of theirs.slice(0, MOST_USES)) if (isSameName(later, earlier)) return { later, earlier }
  return null
}

/** Tells whether a word of a name is one of the language, because one of the articles has it in lower case. */
export const isOrdinaryIn = ({ folded }: NameWord, places: readonly WordOf[]): boolean =>
  places.some(({ mention: { reading } }) => smallWordsOf(reading).has(folded))

const SMALL = new WeakMap<Reading, ReadonlySet<string>>()

function smallWordsOf(reading: Reading): ReadonlySet<string> {
  const known = SMALL.get(reading)
  if (known) return known
  const words = reading.article.passages.flatMap(({ text }) => text.match(/(?<![\p{L}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])
  const small = new Set(words.map(foldedName))
  SMALL.set(reading, small)
  return small
}
