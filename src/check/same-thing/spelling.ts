import { sourceSpan } from '../../base/source-range.ts'
import type { Reading, Span } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import { excerpt } from '../../wording/words.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'
import { type Name, namesIn } from './names.ts'
import { typosAmong } from './typos.ts'

/** Fewest letters of a name that stands alone, with no first name to say that the same one is meant. */
const SHORTEST_ALONE = 6

/** One name spelt in two ways: "Tzachi Hanegbi" and "Tzachi Hannegbi", or plain "Hannegbi" behind the full name. */
export const spelling: InconsistencyFinder = function* (reading) {
  const byWord = Map.groupBy(namesIn(reading), ({ word }) => word)
  for (const [one, other] of typosAmong(byWord.keys())) {
    const uses = [byWord.get(one) as Name[], byWord.get(other) as Name[]] as const
    const [here, there] = uses[0].length < uses[1].length ? uses : [uses[1], uses[0]]
    const pair = withOneFirstName(here, there) ?? fullAndAlone(here, there) ?? fullAndAlone(there, here)?.reverse()
    if (pair && !isGloss(pair[0] as Name, pair[1] as Name))
      yield twoSpellings(reading, pair[0] as Name, pair[1] as Name)
  }
}

type Pair = [Name, Name]

/** Both spellings with one first name before them, and no further name behind. */
function withOneFirstName(a: readonly Name[], b: readonly Name[]): Pair | null {
  const isFull = ({ first, ends }: Name) => first !== null && ends
  const byFirst = new Map(b.filter(isFull).map((name) => [name.first, name]))
  const one = a.find((name) => isFull(name) && byFirst.has(name.first))
  return one ? [one, byFirst.get(one.first) as Name] : null
}

/** A spelling that only ever stands alone, never before another name, and another that belongs to a full name. */
function fullAndAlone(a: readonly Name[], b: readonly Name[]): Pair | null {
  const [one, other] = [a[0], b.find(({ first }) => first !== null)]
  if (!one || !other || one.word.length < SHORTEST_ALONE || other.word.length < SHORTEST_ALONE) return null
  return !isSameLetters(one, other) &&
    a.every(({ first, ends }) => first === null && ends) &&
    a.some(({ alone }) => alone)
    ? [one, other]
    : null
}

/** "MacArthur" and "Macarthur": which of them is right is a matter of style as often as of fact. */
const isSameLetters = (a: Name, b: Name): boolean => a.word.toLowerCase() === b.word.toLowerCase()

/** "Ulises Gascon (Ulises Gascón)": one spelling in brackets behind the other is there on purpose. */
function isGloss(a: Name, b: Name): boolean {
  const [one, other] = a.start < b.start ? [a, b] : [b, a]
  const to = other.first === null ? other.start : other.start - other.first.length - 1
  return one.passage === other.passage && /^\s\($/.test(one.passage.text.slice(one.start + one.word.length, to))
}

function twoSpellings(reading: Reading, name: Name, otherwise: Name) {
  const here = spanOf(name, reading)
  const there = spanOf(otherwise, reading)
  const evidence = quoteHere(reading, there)
  return verdict('same-thing-twice', here, {
    severity: isSameLetters(name, otherwise) ? 'notice' : 'warning',
    message: `The name is spelt ${excerpt(here.text)} here, ${evidence.text} ${whereIs(evidence)}.`,
    expected: evidence.text,
    evidence: [evidence],
  })
}

/** With the first name, where one stands before it. */
function spanOf({ word, first, passage, start }: Name, { article }: Reading): Span {
  const from = first === null ? start : start - first.length - 1
  return sourceSpan(article, passage, { start: from, end: start + word.length })
}
