import { lastAtMost } from '../base/binary-search.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { CheckInput } from '../model/check.ts'
import type { Evidence, Fact, FactRelation, Interval, Units } from '../model/index.ts'
import { printed } from '../wording/as-printed.ts'
import { quote } from '../wording/verdict.ts'
import { interval, nameIn, withUnit } from '../wording/words.ts'
import { acceptedBy, acceptedIn, factById, seriesFor, valuesAt } from './reference.ts'

/** One number of a relation, as the article or the rules have it. */
export interface Term {
  fact: Fact
  /** The number, in the unit of the fact that the relation is about. */
  says: Interval
  /** All numbers that do not contradict it. */
  accepts: Interval
  printed: string
  /** The claim of the article; null for a value of the rules. */
  side: Side | null
  /** Distance in sentences to the claim that is checked. */
  distance: number
  evidence: Evidence
}

/** The claims of an article that state a fact, by its id, in the order of the text. */
export type StatedBy = ReadonlyMap<string, readonly Side[]>

/** How many numbers of one fact are considered on each side of a claim, the nearest first. */
const MOST = 4

/** Returns the claim itself as a term; null where its unit does not convert. */
export const termOf = (side: Side, fact: Fact, about: Fact, { reading, units }: CheckInput): Term | null => {
  const accepts = inUnitOf(about, fact, acceptedIn(fact, side, units), units)
  const says = inUnitOf(about, fact, acceptedIn(fact, plainly(side), units), units)
  return (
    accepts &&
    says && { fact, says, accepts, printed: printed(side), side, distance: 0, evidence: quote(side, reading) }
  )
}

/** Returns the side with its plain number, without room for rounding. */
const plainly = (side: Side): Side => {
  const { low, high } = side.quantity
  return { ...side, quantity: { ...side.quantity, accepts: { low, high } } }
}

/** Returns the numbers of a fact that go with a claim: those of the article, the nearest first, else those of the rules. */
export function termsFor(
  id: string,
  anchor: Side,
  stating: StatedBy,
  rule: FactRelation,
  about: Fact,
  input: CheckInput,
): Term[] {
  const fact = factById(input.rules, id)
  if (!fact) return []
  const sides = stating.get(id)
  if (!sides) return termsInRules(fact, anchor, about, input)
  const at = lastAtMost(sides.length, (i) => (sides[i] as Side).claim.quantity, anchor.claim.quantity)
  return sides
    .slice(Math.max(0, at - MOST), at + MOST)
    .filter((side) => speakOfOneThing(anchor, side, rule))
    .flatMap((side) => {
      const term = termOf(side, fact, about, input)
      return term ? [{ ...term, distance: distance(anchor, side) }] : []
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
}

function termsInRules(fact: Fact, anchor: Side, about: Fact, { rules, units }: CheckInput): Term[] {
  const series = seriesFor(anchor, fact, rules)
  if (!series) return []
  return valuesAt({ side: anchor, fact, series, isOfEvent: false }).flatMap((value) => {
    const accepts = inUnitOf(about, fact, acceptedBy(value, series.tolerance), units)
    const says = inUnitOf(about, fact, value, units)
    if (!accepts || !says) return []
    const number = withUnit(interval(value), fact.unit)
    const text = `${nameIn(fact.name, series.place)}: ${number}`
    return [
      {
        fact,
        says,
        accepts,
        printed: number,
        side: null,
        distance: 0,
        evidence: { path: value.at.path, line: value.at.line, published: null, text },
      },
    ]
  })
}

const inUnitOf = (about: Fact, fact: Fact, said: Interval | null, units: Units): Interval | null => {
  if (said === null || about.unit === fact.unit) return said && { low: said.low, high: said.high }
  return about.unit === null || fact.unit === null ? null : units.convert(said, fact.unit, about.unit)
}

/** Returns the index of the sentence of a side. */
const sentenceOf = ({ reading, claim }: Side): number => reading.sentenceOf[claim.quantity] as number

const distance = (a: Side, b: Side): number => Math.abs(sentenceOf(a) - sentenceOf(b))

/** Words by which two sentences may be about two things: "another fire", "a separate strike". */
const APART = /\b(?:another|separate(?:ly)?|second|elsewhere|earlier|previous(?:ly)?|other|different|meanwhile)\b/i

/** Tells whether two claims are about one thing: the same place, source and time, as far as both name them. */
function speakOfOneThing(a: Side, b: Side, { sameDay }: FactRelation): boolean {
  const [one, other] = [a.claim, b.claim]
  const differ = <T>(first: T | null, second: T | null) => first !== null && second !== null && first !== second
  if (differ(one.place, other.place) || differ(one.attribution, other.attribution)) return false
  if (sentenceOf(a) !== sentenceOf(b) && (APART.test(a.sentence.text) || APART.test(b.sentence.text))) return false
  return !sameDay || sameTime(a, b)
}

/** Tells whether two claims have one time; where only one of two neighbours names its time, it is that of both. */
function sameTime(a: Side, b: Side): boolean {
  const [one, other] = [a.claim.asOf, b.claim.asOf]
  if (one === null || other === null) return one === other || distance(a, b) <= THRESHOLDS.sameDaySentences
  return one.from === other.from && one.to === other.to
}
