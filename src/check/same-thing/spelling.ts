import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Passage, Reading, StatementOf } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import { excerpt } from '../../wording/words.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'
import { typosAmong } from './typos.ts'

/** A name as it is spelt in one place. */
type Spelling = StatementOf<'spelling'>

/** One name spelt in two ways: "Tzachi Hanegbi" and "Tzachi Hannegbi", or "Hannegbi" alone after the full name. */
export const spelling: InconsistencyFinder = function* ({ reading, statements }) {
  const names = statements.of('spelling').filter(({ source }) => source.kind === 'words')
  const byWord = Map.groupBy(names, ({ value }) => value.word)
  for (const [one, other] of typosAmong(byWord.keys())) {
    const uses = [byWord.get(one) as Spelling[], byWord.get(other) as Spelling[]] as const
    const [here, there] = uses[0].length < uses[1].length ? uses : [uses[1], uses[0]]
    const pair = withOneFirstName(here, there) ?? fullAndAlone(here, there) ?? fullAndAlone(there, here)?.reverse()
    if (pair && !isGloss(pair[0] as Spelling, pair[1] as Spelling, reading))
      yield twoSpellings(reading, pair[0] as Spelling, pair[1] as Spelling)
  }
}

type Pair = [Spelling, Spelling]

/** Returns two spellings with the same first name before them and no further name after. */
function withOneFirstName(a: readonly Spelling[], b: readonly Spelling[]): Pair | null {
  const isFull = ({ value: { first, isLast } }: Spelling) => first !== null && isLast
  const byFirst = new Map(b.filter(isFull).map((name) => [name.value.first, name]))
  const one = a.find((name) => isFull(name) && byFirst.has(name.value.first))
  return one ? [one, byFirst.get(one.value.first) as Spelling] : null
}

/** Returns a spelling that only stands alone, never before another name, and one that belongs to a full name. */
function fullAndAlone(a: readonly Spelling[], b: readonly Spelling[]): Pair | null {
  const [one, other] = [a[0], b.find(({ value }) => value.first !== null)]
  if (!one || !other || [one, other].some(({ value }) => value.word.length < THRESHOLDS.shortestLoneName)) return null
  return !isSameLetters(one, other) &&
    a.every(({ value: { first, isLast } }) => first === null && isLast) &&
    a.some(({ value }) => value.isAlone)
    ? [one, other]
    : null
}

/** Tells whether two spellings differ in capitals alone, which may be style: "MacArthur" and "Macarthur". */
const isSameLetters = (a: Spelling, b: Spelling): boolean => a.value.word.toLowerCase() === b.value.word.toLowerCase()

/** Tells whether one spelling follows the other in brackets, on purpose: "Ulises Gascon (Ulises Gascón)". */
function isGloss(a: Spelling, b: Spelling, { article, sentences }: Reading): boolean {
  const [passage, other] = [a, b].map(({ at }) => sentences[at.sentence]?.passage)
  if (passage === undefined || passage !== other) return false
  const [before, behind] = a.at.start < b.at.start ? [a.at, b.at] : [b.at, a.at]
  return /^\s\($/.test((article.passages[passage] as Passage).text.slice(before.end, behind.start))
}

function twoSpellings(reading: Reading, name: Spelling, otherwise: Spelling) {
  const evidence = quoteHere(reading, otherwise.said)
  return verdict('same-thing-twice', name.said, {
    severity: isSameLetters(name, otherwise) ? 'notice' : 'warning',
    message: `The name is spelt ${excerpt(name.said.text)} here, ${evidence.text} ${whereIs(evidence)}.`,
    expected: evidence.text,
    evidence: [evidence],
  })
}
