import { isWithin } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Sentence, Units } from '../model/index.ts'
import { haveSameUnit, isOpen } from './accepted.ts'
import { compareInPlace, compareSameNumber } from './aligned/in-place.ts'
import type { PlaceOf } from './aligned/same-place.ts'
import type { SameSlot } from './aligned/slots.ts'
import { type Comparison, compare } from './comparable.ts'
import { isNearFigure } from './dated/figure-of-record.ts'
import { areDated, isSameFigure } from './dated/telling-slip.ts'
import { differenceOf } from './dated/update-or-contradiction.ts'
import { likeness } from './likeness.ts'
import {
  fitsBetter,
  isAsNear,
  isNearOther,
  isSum,
  isSumOfLater,
  numberKey,
  saidBeside,
  saidElsewhere,
} from './meant-instead.ts'
import { nearness } from './nearness.ts'
import { moveApart } from './ways.ts'

/** A claim of the later text with the claim of the earlier text that it restates. */
export interface Pairing {
  later: Side
  /** Null where the earlier text has no counterpart. */
  earlier: Side | null
  /**
   * `follows`: the earlier claim implies it; `meets`: is consistent with it; `contradicts`: is not; `updates`: gave an earlier
   * figure of something that moves.
   */
  kind: 'follows' | 'meets' | 'contradicts' | 'updates' | 'unrelated'
  /** Why two numbers of two articles that differ are of that kind. */
  why?: string
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
  const takenIn = new Map<string, Set<Sentence>>()
  for (const candidate of candidates) {
    const { later, earlier, comparison } = candidate
    if (counterpart.has(later) || taken.has(earlier)) continue
    const sentences = takenIn.get(numberKey(earlier)) ?? new Set()
    const isRepeated = sentences.size > (sentences.has(earlier.sentence) ? 1 : 0)
    if (!comparison.meets && isRepeated) continue
    counterpart.set(later, candidate)
    taken.add(earlier)
    takenIn.set(numberKey(earlier), sentences.add(earlier.sentence))
  }
  const isTaken = (side: Side) => takenIn.has(numberKey(side))
  const byLater = Map.groupBy(candidates, ({ later }) => later)
  return laters.map((later): Pairing => {
    const found = counterpart.get(later)
    const all = comparisons.get(later) ?? []
    if (!found) return { later, earlier: null, kind: 'unrelated', comparisons: all }
    const free = (byLater.get(later) ?? []).filter(({ earlier }) => !isTaken(earlier))
    return {
      later,
      earlier: found.earlier,
      comparisons: all,
      ...kindOf(found, free, { laters, earliers, units, isTaken }),
    }
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
      (isRestated ? THRESHOLDS.sameNoun : 0)
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
  if (!meets) return near
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
): Pick<Pairing, 'kind' | 'why'> {
  const { comparison } = found
  if (!areDated(found) && moveApart(found.earlier, found.later)) return { kind: 'contradicts' }
  if (comparison.meets)
    return { kind: areDated(found) || isWithin(comparison.earlier, comparison.later) ? 'follows' : 'meets' }
  if (earliers.some((other) => !isTaken(other) && fitsBetter(other, found, units))) return { kind: 'unrelated' }
  if (areDated(found)) {
    const difference = differenceOf(found)
    const isOther =
      difference.kind === 'contradicts' &&
      (isSumOfLater(found, laters) ||
        (found.place === null && (isNearOther(found, earliers) || isSum(found, earliers, units))))
    return isOther ? { kind: 'unrelated', why: 'it may be another number of the article' } : difference
  }
  if (found.place) return { kind: 'contradicts' }
  if (free.some((c) => (c.comparison.meets ? isAsNear(c, found) : c.score > found.score - THRESHOLDS.leadInPair)))
    return { kind: 'unrelated' }
  if (saidBeside(found, laters) || isSum(found, earliers, units)) return { kind: 'unrelated' }
  return { kind: saidElsewhere(found, earliers, units) ? 'unrelated' : 'contradicts' }
}
