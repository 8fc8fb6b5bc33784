import type { Conditions } from './conditions.ts'
import type { WordList } from './word-list.ts'

/**
 * Words of which every sentence that meets one of the sets has one, in some form. Of each set the shortest list that must
 * be met is taken. Null where a set can be met by a class of words alone (any nationality).
 */
export function searchWords(sets: readonly Conditions[]): string[] | null {
  const words = sets.flatMap(requiredListsOf).map(shortest)
  return words.every((list) => list !== null) ? [...new Set(words.flat())] : null
}

/** The ways to meet a set, each with the keys of the lists that a clause must have one of; a verb may stand outside it. */
export const requiredKeysIn = (set: Conditions): string[][][] =>
  requiredListsOf({ ...set, verb: null }).map((lists) => lists.flatMap((list) => (list ? [[...list.firstKeys]] : [])))

/** The ways to meet a set, each with the lists that it takes. */
function requiredListsOf({ counts, measures, alone, any, verb, all }: Conditions): (WordList | null)[][] {
  const counted = counts ?? measures
  return [...(counted ? [[counted, any, verb, ...all]] : []), ...(alone ? [[alone, ...all]] : [])]
}

function shortest(lists: readonly (WordList | null)[]): string[] | null {
  const certain = lists.flatMap((list) => (list ? [[...list.firstKeys]] : [])).filter((keys) => !keys.some(isClass))
  return certain.sort((a, b) => a.length - b.length)[0] ?? null
}

/** A key for a class of words, as the tagger knows it. */
const isClass = (key: string): boolean => key.startsWith('#')
