import type { Side } from '../../claim/side.ts'
import { wordsAround } from '../../wording/as-printed.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}"
/** The name of whom an age describes: "31-year-old Ann Calder", "Ann Calder, 31". */
const BEHIND = new RegExp(`^[- ]olds? (${NAME})`, 'u')
const BEFORE = new RegExp(`(${NAME}), $`, 'u')
/** Text before an age in which a name is looked for, in UTF-16 units. */
const REACH = 60

/** Asks whether both are ages or neither is, and whether two ages are of people whose names may be one. */
export function askAge(a: Side, b: Side): string | null {
  if (a.context.isAge !== b.context.isAge) return 'only one is an age'
  if (!a.context.isAge) return null
  const [one, other] = [nameOf(a), nameOf(b)]
  if (one === null || other === null || shareWord(one, other)) return null
  return `${one} is not ${other}`
}

function nameOf(side: Side): string | null {
  const { before, after } = wordsAround(side)
  return (BEHIND.exec(after) ?? BEFORE.exec(before.slice(-REACH)))?.[1] ?? null
}

const shareWord = (one: string, other: string): boolean =>
  one.split(' ').some((word) => other.split(' ').includes(word))
