import { baseForms } from '../rules/index.ts'
import type { LearnedNumber, NearbyWord } from './learned-number.ts'

/** Numbers of one thing: same counted words, same unit, same word beside them. */
export interface Group {
  /** What is counted or measured, in the singular; empty where only the word beside says it. */
  counted: string
  unit: string | null
  /** The word that all of them have near the number; null for none. */
  beside: NearbyWord | null
  /** One number per article, in order of time. */
  numbers: readonly LearnedNumber[]
}

/** Most words of a counted phrase that are used: "central bank governors" has three. */
const LONGEST = 3

/** Returns every group of numbers from at least `least` articles; a number may be in many groups. */
export function groupsOf(numbers: readonly LearnedNumber[], least: number): Group[] {
  const groups = new Map<string, Omit<Group, 'numbers'> & { byPath: Map<string, LearnedNumber> }>()
  for (const learned of numbers) {
    for (const { key, ...group } of keysOf(learned)) {
      const known = groups.get(key) ?? { ...group, byPath: new Map<string, LearnedNumber>() }
      if (!known.byPath.has(learned.path)) known.byPath.set(learned.path, learned)
      groups.set(key, known)
    }
  }
  return [...groups.values()].flatMap(({ byPath, ...group }) =>
    byPath.size < least ? [] : [{ ...group, numbers: [...byPath.values()].sort(byTime) }],
  )
}

const byTime = (a: LearnedNumber, b: LearnedNumber): number => compare(a.day, b.day) || compare(a.path, b.path)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function keysOf({ counted, head, unit, words }: LearnedNumber): (Omit<Group, 'numbers'> & { key: string })[] {
  const phrases = counted.length === 0 ? [''] : tails([...counted.slice(0, -1), head])
  return phrases.flatMap((phrase) => {
    const group = (beside: NearbyWord | null, form: string) => ({
      key: JSON.stringify([phrase, unit, form]),
      ...{ counted: phrase, unit, beside },
    })
    const besides = words.flatMap((word) => baseForms(word.lemma.toLowerCase()).map((form) => group(word, form)))
    return phrase === '' ? besides : [group(null, ''), ...besides]
  })
}

/** Returns the phrase and its shorter forms: "deputy bank governor", "bank governor", "governor". */
const tails = (words: readonly string[]): string[] => words.slice(-LONGEST).map((_, i, last) => last.slice(i).join(' '))
