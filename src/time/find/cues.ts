import type { Finder } from '../draft.ts'

/** Cue for every number of four digits or more. */
export const ANY_YEAR = ['0000']
/** Cue for every number. */
export const FIGURE = ['0']

/** Number of bits in JavaScript's bitwise operators. */
const BITS = 32

/**
 * Returns a function that reads the words of a text once and returns, in order, the finders whose cues it has. Most
 * texts have no date, and few finders find one in those that do. Throws an error for more than 32 lists of cues.
 */
export function findersWithCues(finders: readonly Finder[]): (text: string) => readonly Finder[] {
  const lists = [...new Set(finders.flatMap(({ cues }) => cues))]
  if (lists.length > BITS) throw new Error(`${lists.length} lists of cues: a number has bits for ${BITS}`)
  const bits = new Map(lists.map((list, i) => [list, 1 << i]))
  const bitOf = (list: readonly string[]): number => bits.get(list) ?? 0
  const needed = new Map(finders.map((finder) => [finder, finder.cues.reduce((sum, list) => sum | bitOf(list), 0)]))
  const byWord = new Map<string, number>()
  const byLetters = new Int32Array(32 ** 3)
  for (const list of lists) {
    for (const word of list.flatMap((cue) => [cue, `${cue}s`])) {
      byWord.set(word, (byWord.get(word) ?? 0) | bitOf(list))
      const letters = keyOf(word)
      byLetters[letters] = (byLetters[letters] as number) | bitOf(list)
    }
  }
  const [figure, year] = [bitOf(FIGURE), bitOf(FIGURE) | bitOf(ANY_YEAR)]
  const byCues = new Map<number, readonly Finder[]>()
  return (text) => {
    let met = 0
    let at = 0
    while (at < text.length) {
      const start = at
      let key = 0
      for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
        if (at - start < 3) key = (key << 5) | (text.charCodeAt(at) & 31)
      if (at > start) {
        if (((byLetters[key] as number) & ~met) !== 0) met |= byWord.get(text.slice(start, at).toLowerCase()) ?? 0
      } else {
        while (at < text.length && isDigit(text.charCodeAt(at))) at++
        if (at > start) met |= at - start < 4 ? figure : year
      }
      while (at < text.length && isWord(text.charCodeAt(at))) at++
      if (at === start) at++
    }
    const known = byCues.get(met)
    if (known) return known
    const able = finders.filter((finder) => ((needed.get(finder) as number) & ~met) === 0)
    byCues.set(met, able)
    return able
  }
}

/** Returns a number for the first three letters, in any case. */
const keyOf = (word: string): number => {
  let key = 0
  for (let at = 0; at < 3 && at < word.length; at++) key = (key << 5) | (word.charCodeAt(at) & 31)
  return key
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Tells whether a character matches `\w`, as in the finders' patterns. */
const isWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95
