import { RANKS } from '../../english/words/numbers.ts'
import type { Finder } from '../draft.ts'

/** Cue for every number of four digits or more. */
export const ANY_YEAR = ['0000']
/** Cue for every number. */
export const FIGURE = ['0']
/** Cues for what counts periods and weekdays: "first", "2nd", "last". */
export const ORDINAL = [...RANKS.slice(0, 5), 'last', ...FIGURE]
/** Cues for a period relative to publication. */
export const POINTER = ['last', 'this', 'current', 'next']

/** Number of bits in JavaScript's bitwise operators. */
const BITS = 32

/** A finder to try, and the offsets of the words of its first list of cues. */
export interface Trial {
  finder: Finder
  starts: readonly number[]
}

/**
 * Returns a function that reads the words of a text once and returns, in order, the finders whose cues it has. Most
 * texts have no date, and few finders find one in those that do. Throws an error for more than 32 lists of cues.
 */
export function findersWithCues(finders: readonly Finder[]): (text: string) => readonly Trial[] {
  const lists = [...new Set(finders.flatMap(({ cues }) => cues))]
  if (lists.length > BITS) throw new Error(`${lists.length} lists of cues: a number has bits for ${BITS}`)
  const bits = new Map(lists.map((list, i) => [list, 1 << i]))
  const bitOf = (list: readonly string[]): number => bits.get(list) ?? 0
  const firstOf = ({ cues }: Finder): number => lists.indexOf(cues[0] as readonly string[])
  const first = new Map(finders.map((finder) => [finder, firstOf(finder)]))
  const located = finders.reduce((sum, finder) => sum | (1 << firstOf(finder)), 0)
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
  const figure = byWord.get('0') ?? 0
  const year = figure | (byWord.get('0000') ?? 0)
  const byCues = new Map<number, readonly Finder[]>()
  return (text) => {
    const starts = lists.map((): number[] => [])
    let met = 0
    let at = 0
    const meet = (cues: number, start: number): void => {
      met |= cues
      for (let rest = cues & located; rest !== 0; rest &= rest - 1)
        starts[BITS - 1 - Math.clz32(rest & -rest)]?.push(start)
    }
    while (at < text.length) {
      const start = at
      let key = 0
      for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
        if (at - start < 3) key = (key << 5) | (text.charCodeAt(at) & 31)
      if (at > start) {
        if (((byLetters[key] as number) & (~met | located)) !== 0)
          meet(byWord.get(text.slice(start, at).toLowerCase()) ?? 0, start)
      } else {
        while (at < text.length && isDigit(text.charCodeAt(at))) at++
        if (at > start) meet(at - start < 4 ? figure : year, start)
      }
      while (at < text.length && isWord(text.charCodeAt(at))) at++
      if (at === start) at++
    }
    const able = byCues.get(met) ?? finders.filter((finder) => ((needed.get(finder) as number) & ~met) === 0)
    byCues.set(met, able)
    return able.map((finder) => ({ finder, starts: starts[first.get(finder) as number] ?? [] }))
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
