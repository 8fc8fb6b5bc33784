import { THRESHOLDS } from '../../base/thresholds.ts'
import { isOtherName } from '../../compare/other-name.ts'
import type { Passage, Reading } from '../../model/index.ts'
import { withoutMarks } from '../../named/letters.ts'
import { typosAmong } from '../../named/typos.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import { excerpt } from '../../wording/words.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'
import { oftenOtherwise, type Pair, type Spelling } from './rare-spelling.ts'
import { isNearlySame, soundOf } from './sounds.ts'

/**
 * One name spelt in two ways: "Tzachi Hanegbi" and "Tzachi Hannegbi", "Tsachi Hanegbi", or "Hannegbi" alone after the full
 * name, "Mr Hanegbee" too.
 */
export const spelling: InconsistencyFinder = function* ({ reading, statements }) {
  const names = statements.of('spelling').filter(({ source }) => source.kind === 'words')
  const byWord = Map.groupBy(names, ({ value }) => value.word)
  for (const [here, there] of [...soundingAlike(byWord), ...withOneSurname(names)])
    yield twoSpellings(reading, here, there)
  for (const [one, other] of typosAmong(byWord.keys())) {
    const uses = [byWord.get(one) as Spelling[], byWord.get(other) as Spelling[]] as const
    const [here, there] = uses[0].length < uses[1].length ? uses : [uses[1], uses[0]]
    const pair =
      withOneFirstName(here, there) ??
      fullAndAlone(here, there, reading) ??
      fullAndAlone(there, here, reading)?.reverse() ??
      oftenOtherwise(here, there, reading)
    if (
      pair &&
      withoutMarks(one) !== withoutMarks(other) &&
      !isGloss(pair[0] as Spelling, pair[1] as Spelling, reading)
    )
      yield twoSpellings(reading, pair[0] as Spelling, pair[1] as Spelling)
  }
}

/** Returns two spellings with the same first name before them and no further name after. */
function withOneFirstName(a: readonly Spelling[], b: readonly Spelling[]): Pair | null {
  const isFull = ({ value: { first, isLast } }: Spelling) => first !== null && isLast
  const byFirst = new Map(b.filter(isFull).map((name) => [name.value.first, name]))
  const one = a.find((name) => isFull(name) && byFirst.has(name.value.first))
  const other = one && byFirst.get(one.value.first)
  return one && other && one.at.sentence !== other.at.sentence ? [one, other] : null
}

/** Returns a spelling that only stands alone, never before another name, and one that belongs to a full name. */
function fullAndAlone(a: readonly Spelling[], b: readonly Spelling[], reading: Reading): Pair | null {
  const [one, other] = [a[0], b.find(({ value }) => value.first !== null)]
  if (a.some((name) => hasArticle(name, reading))) return null
  if (!one || !other || [one, other].some(({ value }) => value.word.length < THRESHOLDS.shortestLoneName)) return null
  return !isSameLetters(one, other) &&
    !isOtherName(one.value.word) &&
    a.every(({ value: { first, isLast } }) => first === null && isLast) &&
    a.some(({ value }) => value.isAlone)
    ? [one, other]
    : null
}

/** Tells whether an article stands before a name, which then is no surname: "the Capitol". */
function hasArticle({ at }: Spelling, { article, sentences }: Reading): boolean {
  const passage = article.passages[sentences[at.sentence]?.passage ?? -1]
  return /\b(?:the|an?)\s$/i.test(passage?.text.slice(Math.max(0, at.start - 5), at.start) ?? '')
}

/** Yields full names of one surname whose first names are one slip apart, and never stand in one sentence: "Tzachi Hanegbi", "Tsachi Hanegbi". */
function* withOneSurname(names: readonly Spelling[]): Generator<Pair> {
  const full = names.filter(({ value: { first, isLast } }) => isLast && (first?.length ?? 0) >= THRESHOLDS.shortestName)
  for (const uses of Map.groupBy(full, ({ value }) => value.word).values()) {
    const byFirst = Map.groupBy(uses, ({ value }) => value.first as string)
    if (byFirst.size < 2) continue
    for (const [one, other] of typosAmong(byFirst.keys())) {
      if (withoutMarks(one) === withoutMarks(other)) continue
      const [a, b] = [byFirst.get(one) as Spelling[], byFirst.get(other) as Spelling[]]
      const [here, there] = a.length < b.length ? [a, b] : [b, a]
      if (here.every(({ at }) => there.every((use) => use.at.sentence !== at.sentence)))
        yield [here[0] as Spelling, there[0] as Spelling]
    }
  }
}

/** Yields names that only stand alone behind a title, each with the only full name that sounds like it: "Mr Stuart" for Brendan Stewart. */
function* soundingAlike(byWord: ReadonlyMap<string, readonly Spelling[]>): Generator<Pair> {
  const lone = [...byWord.values()].flatMap((uses) => {
    const [name] = uses
    return name && uses.every(({ value }) => value.first === null && value.isTitled && value.isLast) ? [name] : []
  })
  if (lone.length === 0) return
  const full = [...byWord.values()].flatMap(
    (uses) => uses.find(({ value }) => value.first !== null && value.isLast) ?? [],
  )
  const bySound = Map.groupBy(full, ({ value }) => soundOf(value.word))
  for (const name of lone) {
    const sound = soundOf(name.value.word)
    const [other, ...more] = bySound.get(sound) ?? []
    if (
      other &&
      more.length === 0 &&
      sound.length >= THRESHOLDS.shortestSound &&
      isNearlySame(name.value.word, other.value.word)
    )
      yield [name, other]
  }
}

/** Tells whether two spellings differ in capitals alone, which may be style: "MacArthur" and "Macarthur". */
const isSameLetters = ({ value: a }: Spelling, { value: b }: Spelling): boolean =>
  isSameWord(a.word, b.word) && (a.first === null || b.first === null || isSameWord(a.first, b.first))

const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Tells whether one spelling follows the other in brackets, on purpose: "Ulises Gascon (Ulises Gascón)". */
function isGloss(a: Spelling, b: Spelling, { article, sentences }: Reading): boolean {
  const [passage, other] = [a, b].map(({ at }) => sentences[at.sentence]?.passage)
  if (passage === undefined || passage !== other) return false
  const [before, behind] = a.at.start < b.at.start ? [a.at, b.at] : [b.at, a.at]
  return /^\s\($/.test((article.passages[passage] as Passage).text.slice(before.end, behind.start))
}

function twoSpellings(reading: Reading, name: Spelling, otherwise: Spelling) {
  const evidence = quoteHere(reading, otherwise.said)
  const replacement = name.value.first === null ? otherwise.value.word : otherwise.said.text
  const { start, end } = name.said
  return verdict('same-thing-twice', name.said, {
    severity: isSameLetters(name, otherwise) ? 'notice' : 'warning',
    message: `The name is spelt ${excerpt(name.said.text)} here, ${evidence.text} ${whereIs(evidence)}.`,
    expected: evidence.text,
    evidence: [evidence],
    fixes: [{ title: `Write ${excerpt(replacement)}`, path: null, start, end, replacement }],
  })
}
