import type { Conditions } from './conditions.ts'
import type { WordList } from './word-list.ts'

/**
 * Returns words such that every sentence that meets one of the sets contains one of them in some form. Each set
 * contributes its shortest required list. Null if a set can be met by a word class alone (any nationality).
 */
export function searchWords(sets: readonly Conditions[]): string[] | null {
  const words = sets.flatMap(requiredListsOf).map(shortest)
  return words.every((list) => list !== null) ? [...new Set(words.flat())] : null
}

/**
 * Returns the ways to meet a set, each with the keys of its required lists. The verb is left out, because it can be
 * outside the clause.
 */
export const requiredKeysIn = (set: Conditions): string[][][] =>
  requiredListsOf({ ...set, verb: null }).map((lists) => lists.flatMap((list) => (list ? [[...list.firstKeys]] : [])))

/** Returns the ways to meet a set, each with its required lists. */
function requiredListsOf(set: Conditions): (WordList | null)[][] {
  const { counts, measures, alone, any, undergoes, does, verb, all } = set
  const counted = counts ?? measures
  const governing = undergoes && does ? null : (undergoes ?? does)
  return [...(counted ? [[counted, any, governing, verb, ...all]] : []), ...(alone ? [[alone, ...all]] : [])]
}

function shortest(lists: readonly (WordList | null)[]): string[] | null {
  const certain = lists.flatMap((list) => (list ? [[...list.firstKeys]] : [])).filter((keys) => !keys.some(isClass))
  return certain.sort((a, b) => a.length - b.length)[0] ?? null
}

/** Returns whether a key stands for a word class. */
const isClass = (key: string): boolean => key.startsWith('#')
