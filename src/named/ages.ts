import { areTransposed, differInOneDigit } from '../base/differing.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Reading, Sentence, StatedText, StatementOf } from '../model/index.ts'
import { isExplained } from '../sentence/ages-explained.ts'
import { foldedName } from './letters.ts'
import { personNameOf } from './person-name.ts'
import { countShared, stemsIn, WORDS_AND_NUMBERS } from './stems.ts'

/** The age of a person in one text. */
export type AgeRow = StatementOf<'age'>

/** Two ages of one person that no birthday explains. */
export interface AgeConflict {
  later: AgeRow
  earlier: AgeRow
}

/**
 * Returns the ages of a later text that contradict an earlier one, one for each person: by full name; by surname, or
 * without a name, where the sentences are much alike. A person's age may be given as of the day of publication or any day
 * that the sentence names; each year between adds one, and nobody gets younger.
 */
export function ageConflicts(later: StatedText, earlier: StatedText): AgeConflict[] {
  const theirs = Map.groupBy(earlier.statements.of('age').filter(isPlain), surnameOf)
  if (theirs.size === 0) return []
  return later.statements
    .of('age')
    .filter(isPlain)
    .flatMap((age): AgeConflict[] => {
      const alike = theirs.get(surnameOf(age)) ?? []
      const same = alike.filter((other) => isSamePerson(age, other, later.reading, earlier.reading))
      const [first] = same
      return first && same.every((other) => !isExplained(age, other)) ? [{ later: age, earlier: first }] : []
    })
}

/** Tells whether another article gives a person (folded full name) an age that fits those of this one. */
export const agreesOnAge = (own: StatedText, other: StatedText, person: string): boolean => {
  const [ours, theirs] = [own, other].map(({ statements }) =>
    statements.of('age').filter((age) => isPlain(age) && nameOf(age) === person),
  ) as [AgeRow[], AgeRow[]]
  return ours.some((age) => theirs.some((one) => isExplained(age, one)))
}

const isPlain = ({ value: { unit, low, high, bound, approximate }, stage, when }: AgeRow): boolean =>
  (unit === 'year' || unit === null) &&
  bound === 'exact' &&
  !approximate &&
  low !== null &&
  low === high &&
  Number.isInteger(low) &&
  low >= 1 &&
  low <= 115 &&
  stage !== 'unstated-time' &&
  when.length > 0

const yearsOf = ({ value }: AgeRow): number => value.low as number

/** Tells whether two ages are a slip apart: few years, one digit, or digits that changed places. */
function isNear(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  return Math.abs(a - b) <= THRESHOLDS.nearAgesOfOnePerson || differInOneDigit(one, other) || areTransposed(one, other)
}

/** Tells whether two ages are of one person; both have the same surname, or no name. */
function isSamePerson(later: AgeRow, earlier: AgeRow, ours: Reading, theirs: Reading): boolean {
  const [one, other] = [nameOf(later), nameOf(earlier)]
  const isSlip = isNear(yearsOf(later), yearsOf(earlier))
  const alike = () => likeness(later, earlier, ours, theirs)
  if (one === null || other === null)
    return one === other && isSlip && isSameKind(later, earlier, ours, theirs) && alike() >= THRESHOLDS.alikeUnnamed
  if (one === other && one.includes(' ')) return isSlip || alike() >= THRESHOLDS.alikeNamesakes
  const isSurname = [one, other].some((name) => !name.includes(' '))
  return isSurname && isSlip && alike() >= THRESHOLDS.alikeSurnames
}

const nameOf = ({ subject }: AgeRow): string | null => (subject.kind === 'name' ? personNameOf(subject.name) : null)

/** Returns the folded surname of the person of an age; null without a name. */
const surnameOf = (age: AgeRow): string | null => nameOf(age)?.split(' ').at(-1) ?? null

const OF_WHOM = /^[\s-]*(?:years?[\s-])?old\s+(\p{L}+)/u

/** Tells whether two ages are of one kind of person: "the 31-year-old driver" in both. */
function isSameKind(a: AgeRow, b: AgeRow, ours: Reading, theirs: Reading): boolean {
  const [one, other] = [kindOf(a, ours), kindOf(b, theirs)]
  return one !== null && one === other
}

function kindOf({ said, source }: AgeRow, { article, quantities }: Reading): string | null {
  const { end } = quantities[source.index] ?? said
  return OF_WHOM.exec(article.text.slice(end, end + 40))?.[1]?.toLowerCase() ?? null
}

/** Returns how alike the sentences of two ages are: the share (0 to 1) of the stems of the shorter that both have, without the ages. */
function likeness(a: AgeRow, b: AgeRow, ours: Reading, theirs: Reading): number {
  const [one, other] = [stemsOf(a, ours), stemsOf(b, theirs)]
  return countShared(one, other) / Math.max(1, Math.min(one.size, other.size))
}

const stems = new WeakMap<AgeRow, ReadonlySet<string>>()

/** Returns the stems of the sentence of an age, without the age and the name. Made once for each age. */
function stemsOf(row: AgeRow, { sentences }: Reading): ReadonlySet<string> {
  const before = stems.get(row)
  if (before) return before
  const { at, value, subject } = row
  const name = subject.kind === 'name' ? subject.name.split(' ').map(foldedName) : []
  const own = new Set([String(value.low), ...name])
  const found = stemsIn((sentences[at.sentence] as Sentence).text, WORDS_AND_NUMBERS, own)
  stems.set(row, found)
  return found
}
