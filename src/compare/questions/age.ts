import type { Side } from '../../claim/side.ts'
import { nameBesideAge } from '../../statement/age-names.ts'
import { wordsAround } from '../../wording/as-printed.ts'

/** Asks whether both are ages or neither is, and whether two ages are of people whose names may be one. */
export function askAge(a: Side, b: Side): string | null {
  if (a.context.isAge !== b.context.isAge) return 'only one is an age'
  if (!a.context.isAge) return null
  const [kin, others] = [relativeIn(a), relativeIn(b)]
  if (kin !== null && !says(b, kin)) return `one is the age of a ${kin}`
  if (others !== null && !says(a, others)) return `one is the age of a ${others}`
  const [one, other] = [nameOf(a), nameOf(b)]
  if (one === null || other === null || shareWord(one, other)) return null
  return `${one} is not ${other}`
}

/** Text beside an age in which a name is looked for, in UTF-16 units. */
const REACH = 100

function nameOf(side: Side): string | null {
  const { before, after } = wordsAround(side)
  return nameBesideAge(before.slice(-REACH), after.slice(0, REACH), true)
}

const shareWord = (one: string, other: string): boolean =>
  one.split(' ').some((word) => other.split(' ').includes(word))

/** Somebody's relative or companion before an age: "Ann Other's wife, 41", "his 41-year-old sister". */
const BEFORE = /(?:['’]s|(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|my)) (?:\p{Ll}+ )?(\p{Ll}+),? (?:aged )?\(?$/u
const POSSESSIVE = /(?:['’]s|(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|my)) $/u
const BEHIND = /^(?:-year)?-old (\p{Ll}+)/u

/** Returns the word for somebody's relative or companion, whose age it is; null for none. */
function relativeIn(side: Side): string | null {
  const { before, after } = wordsAround(side)
  return BEFORE.exec(before)?.[1] ?? (POSSESSIVE.test(before) ? (BEHIND.exec(after)?.[1] ?? null) : null)
}

const says = (side: Side, word: string): boolean => side.sentence.text.includes(word)
