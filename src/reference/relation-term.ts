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
  /** What does not contradict it. */
  accepts: Interval
  printed: string
  /** The claim of the article; null where the rules have it. */
  side: Side | null
  /** Sentences between it and the claim that it is held against. */
  distance: number
  evidence: Evidence
}

/** The claims of an article that state a fact, by its id, in the order of the text. */
export type StatedBy = ReadonlyMap<string, readonly Side[]>

/** Numbers of one fact, on each side, that are looked at for one claim: the nearest. */
const MOST = 4

/** The claim itself as a term; null where its unit does not convert. */
export const termOf = (side: Side, fact: Fact, about: Fact, { reading, units }: CheckInput): Term | null => {
  const accepts = inUnitOf(about, fact, acceptedIn(fact, side, units), units)
  const says = inUnitOf(about, fact, acceptedIn(fact, plainly(side), units), units)
  return (
    accepts &&
    says && { fact, says, accepts, printed: printed(side), side, distance: 0, evidence: quote(side, reading) }
  )
}

/** The side as if its words stated its plain number, without what rounding allows. */
const plainly = (side: Side): Side => {
  const { low, high } = side.quantity
  return { ...side, quantity: { ...side.quantity, accepts: { low, high } } }
}

/** What the article says of a fact that goes with a claim, nearest first; what the rules say where it says nothing. */
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
  return valuesAt({ side: anchor, fact, series }).flatMap((value) => {
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

/** Index of the sentence that a side stands in. */
const sentenceOf = ({ reading, claim }: Side): number => reading.sentenceOf[claim.quantity] as number

const distance = (a: Side, b: Side): number => Math.abs(sentenceOf(a) - sentenceOf(b))

/** "another fire", "a separate strike": two sentences that may speak of two things. */
const APART = /\b(?:another|separate(?:ly)?|second|elsewhere|earlier|previous(?:ly)?|other|different|meanwhile)\b/i

/** Whether two claims speak of one thing: the same place, source and time, as far as they say. */
function speakOfOneThing(a: Side, b: Side, { sameDay }: FactRelation): boolean {
  const [one, other] = [a.claim, b.claim]
  const differ = <T>(first: T | null, second: T | null) => first !== null && second !== null && first !== second
  if (differ(one.place, other.place) || differ(one.attribution, other.attribution)) return false
  if (sentenceOf(a) !== sentenceOf(b) && (APART.test(a.sentence.text) || APART.test(b.sentence.text))) return false
  return !sameDay || sameTime(a, b)
}

/** Where only one of two neighbours names its time, it names that of both. */
function sameTime(a: Side, b: Side): boolean {
  const [one, other] = [a.claim.asOf, b.claim.asOf]
  if (one === null || other === null) return one === other || distance(a, b) <= THRESHOLDS.sameDaySentences
  return one.from === other.from && one.to === other.to
}
