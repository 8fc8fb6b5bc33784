import { baseForms } from '../rules/index.ts'
import type { NearbyWord, Statement } from './statement.ts'

/** Statements of one thing: counted by the same words, in the same unit, beside the same word. */
export interface Group {
  /** What is counted or measured, in singular; empty where the word beside stands alone. */
  counted: string
  unit: string | null
  /** The word that all of them have beside the number; null for none. */
  beside: NearbyWord | null
  /** One of each article, in order of time. */
  statements: readonly Statement[]
}

/** Words of a counted phrase that may tell it from others: "central bank governors" has three. */
const LONGEST = 3

/** Every way to group statements that at least `least` articles have; the same statement stands in many groups. */
export function groupsOf(statements: readonly Statement[], least: number): Group[] {
  const groups = new Map<string, Omit<Group, 'statements'> & { byPath: Map<string, Statement> }>()
  for (const statement of statements) {
    for (const { key, ...group } of keysOf(statement)) {
      const known = groups.get(key) ?? { ...group, byPath: new Map<string, Statement>() }
      if (!known.byPath.has(statement.path)) known.byPath.set(statement.path, statement)
      groups.set(key, known)
    }
  }
  return [...groups.values()].flatMap(({ byPath, ...group }) =>
    byPath.size < least ? [] : [{ ...group, statements: [...byPath.values()].sort(byTime) }],
  )
}

const byTime = (a: Statement, b: Statement): number => compare(a.day, b.day) || compare(a.path, b.path)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function keysOf({ counted, head, unit, words }: Statement): (Omit<Group, 'statements'> & { key: string })[] {
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

/** "deputy bank governor", "bank governor", "governor" */
const tails = (words: readonly string[]): string[] => words.slice(-LONGEST).map((_, i, last) => last.slice(i).join(' '))
