import { intersects, isWithin, plus } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Units } from '../model/index.ts'
import { acceptedOf, fits, fitsAsWritten, haveSameUnit, inUnitOf, isOpen } from './accepted.ts'
import type { PlaceOf } from './aligned/same-place.ts'
import type { SameSlot } from './aligned/slots.ts'
import { type Comparison, compare, compareInPlace, compareSameNumber } from './comparable.ts'
import { areDated, differenceOf, isSameFigure } from './dated/difference.ts'
import { isNearFigure } from './dated/figure-of-record.ts'
import { likeness } from './likeness.ts'
import { distance, nearness } from './nearness.ts'

/** A claim of the later text with the claim of the earlier text that it restates. */
export interface Pairing {
  later: Side
  /** Null where the earlier text has no counterpart. */
  earlier: Side | null
  /** `follows`: the earlier claim implies it; `meets`: is consistent with it; `contradicts`: is not. */
  kind: 'follows' | 'meets' | 'contradicts' | 'updates' | 'unrelated'
  /** For each claim of the earlier text, why it was or was not compared. */
  comparisons: { other: Side; comparison: Comparison }[]
}

/** A candidate counterpart with its score. */
interface Candidate {
  later: Side
  earlier: Side
  comparison: Extract<Comparison, { comparable: true }>
  score: number
  /** The place that both have in two sentences with nearly the same words; null for none. */
  place: SameSlot | null
}

/**
 * Pairs the claims of two texts on the same subject, each with at most one claim of the other text, the likeliest pairs
 * first. Only a pair that does not fit contradicts.
 */
export function pairUp(laters: readonly Side[], earliers: readonly Side[], units: Units, placeOf: PlaceOf): Pairing[] {
  const comparisons = new Map(laters.map((later) => [later, compareAll(later, earliers, units, placeOf)]))
  const candidates = laters.flatMap((later) => candidatesOf(later, comparisons.get(later) ?? [], placeOf))
  candidates.sort((a, b) => b.score - a.score)
  const counterpart = new Map<Side, Candidate>()
  const taken = new Set<Side>()
  for (const candidate of candidates) {
    if (counterpart.has(candidate.later) || taken.has(candidate.earlier)) continue
    if (!candidate.comparison.meets && [...taken].some((other) => isRepeated(other, candidate.earlier))) continue
    counterpart.set(candidate.later, candidate)
    taken.add(candidate.earlier)
  }
  return laters.map((later): Pairing => {
    const found = counterpart.get(later)
    const isTaken = (side: Side) => [...taken].some((other) => other === side || saysSameNumber(other, side))
    const free = candidates.filter((c) => c.later === later && !isTaken(c.earlier))
    const all = comparisons.get(later) ?? []
    if (!found) return { later, earlier: null, kind: 'unrelated', comparisons: all }
    const kind = kindOf(found, free, { laters, earliers, units, isTaken })
    return { later, earlier: found.earlier, kind, comparisons: all }
  })
}

const compareAll = (later: Side, earliers: readonly Side[], units: Units, placeOf: PlaceOf) =>
  earliers.map((other) => {
    const place = placeOf(other, later)
    const comparison =
      place === null ? compare(other, later, 'pair', units) : compareInPlace(other, later, place, units)
    return { other, comparison: asOfOneFigure(other, later, comparison, units) }
  })

/** Compares two articles' numbers: the same one restates the other in spite of other words, and a bound is a figure that is near. */
function asOfOneFigure(earlier: Side, later: Side, comparison: Comparison, units: Units): Comparison {
  if (!areDated({ earlier, later })) return comparison
  const found = isSameFigure(earlier, later) ? compareSameNumber(earlier, later, comparison, units) : comparison
  return found.comparable ? { ...found, meets: found.meets && isNearFigure(earlier, later) } : found
}

function candidatesOf(later: Side, comparisons: Pairing['comparisons'], placeOf: PlaceOf): Candidate[] {
  return comparisons.flatMap(({ other, comparison }) => {
    if (
      !comparison.comparable ||
      (other.quantity.role === 'conversion' && !haveSameUnit(other.quantity, later.quantity))
    )
      return []
    const found = placeOf(other, later)
    const place = found === 'other' ? null : found
    const isRestated = comparison.meets && areDated({ earlier: other, later }) && isSameFigure(other, later)
    const score =
      scoreOf(later, other, comparison.meets) +
      (place ? THRESHOLDS.samePlace : 0) +
      (isRestated ? THRESHOLDS.restatedNumber : 0)
    return [{ later, earlier: other, comparison, place, score }]
  })
}

function scoreOf(later: Side, earlier: Side, meets: boolean): number {
  const doubt = later.claim.modality === earlier.claim.modality ? 0 : THRESHOLDS.otherModality
  return likeness(earlier, later) + THRESHOLDS.fittingNumber * fittingOf(later, earlier, meets) - doubt
}

/**
 * Returns how well two numbers fit (0 to 1): 1 for equal ones. A bound fits nearly every number, but is mostly stated of one
 * that is near; so is a wrong number.
 */
function fittingOf({ quantity: a }: Side, { quantity: b }: Side, meets: boolean): number {
  const near = haveSameUnit(a, b) ? nearness(a, b) : 0
  if (!meets) return near * THRESHOLDS.nearButOther
  return [a, b].some(({ bound }) => isOpen(bound)) ? Math.max(near, THRESHOLDS.openBoundFits) : 1
}

/** The claims of two texts, and the units to convert with. */
interface Texts {
  laters: readonly Side[]
  earliers: readonly Side[]
  units: Units
  /** Tells whether a number of the earlier text, or the same one elsewhere, has its counterpart. */
  isTaken(side: Side): boolean
}

function kindOf(
  found: Candidate,
  free: readonly Candidate[],
  { laters, earliers, units, isTaken }: Texts,
): Pairing['kind'] {
  const { comparison } = found
  if (comparison.meets) return areDated(found) || isWithin(comparison.earlier, comparison.later) ? 'follows' : 'meets'
  if (earliers.some((other) => fitsBetter(other, found, isTaken, units))) return 'unrelated'
  if (areDated(found)) return differenceOf(found).kind
  if (found.place) return 'contradicts'
  if (free.some((c) => (c.comparison.meets ? isAsNear(c, found) : c.score > found.score - THRESHOLDS.leadInPair)))
    return 'unrelated'
  if (saidBeside(found, laters) || isSum(found, earliers, units)) return 'unrelated'
  return saidElsewhere(found, earliers, units) ? 'unrelated' : 'contradicts'
}

/** Tells whether a number that fits may be meant instead: any that fits a plain number, but only one as near that fits a bound, as most do. */
const isAsNear = (other: Candidate, { earlier, later }: Candidate): boolean =>
  !isOpen(later.quantity.bound) ||
  !haveSameUnit(other.earlier.quantity, later.quantity) ||
  !haveSameUnit(earlier.quantity, later.quantity) ||
  distance(other.earlier.quantity, later.quantity) <= distance(earlier.quantity, later.quantity)

/** Tells whether another number of the same sentence, which no other restates, fits and is nearer: "$146.3 million abroad" for "less than $147 million". */
function fitsBetter(other: Side, { earlier, later }: Candidate, isTaken: Texts['isTaken'], units: Units): boolean {
  if (other === earlier || other.sentence !== earlier.sentence || isTaken(other)) return false
  if (!haveSameUnit(other.quantity, later.quantity)) return false
  const accepted = acceptedOf(other, later, units)
  return (
    accepted !== null &&
    fitsAsWritten(other, later, accepted) &&
    distance(other.quantity, later.quantity) < distance(earlier.quantity, later.quantity)
  )
}

/** Tells whether the later sentence also gives the earlier number, by another source: "43 by one, at least 56 by the other". */
const saidBeside = ({ later, earlier }: Candidate, laters: readonly Side[]): boolean =>
  (later.sentence.text.match(COUNTED_BY) ?? []).length > 1 &&
  laters.some((other) => other !== later && other.sentence === later.sentence && saysSameNumber(other, earlier))

/** Words that introduce a source; two of them in a sentence may introduce two sources. */
const COUNTED_BY = /\b(?:according to|by (?:one|some|another|the|others)|says?|said|puts?)\b/giu

/** Tells whether the later amount is the sum of two in the earlier sentence: $240M of $184.5 million and $55.5 million. */
function isSum({ later, earlier }: Candidate, earliers: readonly Side[], units: Units): boolean {
  const one = inUnitOf(later, earlier, units)
  if (one === null || later.quantity.unit === null || !isExact(later)) return false
  return earliers.some((other) => {
    const isBeside =
      other !== earlier && other.sentence === earlier.sentence && other.quantity.role === earlier.quantity.role
    const two = isBeside && isExact(other) ? inUnitOf(later, other, units) : null
    return two !== null && intersects(plus(one, two), later.quantity.accepts)
  })
}

/** Tells whether the same number stands elsewhere in the earlier text, in a claim that may not be comparable. */
function saidElsewhere({ later, earlier }: Candidate, earliers: readonly Side[], units: Units): boolean {
  return earliers.some((other) => {
    if (other === earlier) return false
    const interval = inUnitOf(later, other, units)
    if (interval === null || isExact(other) !== isExact(later)) return false
    return (
      saysSameNumber(other, later) ||
      (isExact(other) && fits(other, later, { earlier: interval, later: later.quantity.accepts }))
    )
  })
}

/** Tells whether another sentence repeats the number. */
const isRepeated = (a: Side, b: Side): boolean => a.sentence !== b.sentence && saysSameNumber(a, b)

const isExact = ({ quantity }: Side): boolean => quantity.bound === 'exact'

const saysSameNumber = ({ quantity: a }: Side, { quantity: b }: Side): boolean =>
  a.unit === b.unit && a.change === b.change && (a.low ?? a.high) === (b.low ?? b.high)
