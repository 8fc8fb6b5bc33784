import { intersects, isWithin, plus } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Units } from '../model/index.ts'
import { fits, inUnitOf } from './accepted.ts'
import { type Comparison, compare } from './comparable.ts'
import { likeness } from './likeness.ts'

/** A claim of the later text with the claim of the earlier text that it restates. */
export interface Pairing {
  later: Side
  /** Null where the earlier text has no counterpart. */
  earlier: Side | null
  /** `follows`: the earlier claim implies it; `meets`: is consistent with it; `contradicts`: is not. */
  kind: 'follows' | 'meets' | 'contradicts' | 'unrelated'
  /** For each claim of the earlier text, why it was or was not compared. */
  comparisons: { other: Side; comparison: Comparison }[]
}

/** A candidate counterpart with its score. */
interface Candidate {
  later: Side
  earlier: Side
  comparison: Extract<Comparison, { comparable: true }>
  score: number
}

/**
 * Pairs the claims of two texts on the same subject, each with at most one claim of the other text, the likeliest pairs
 * first. Only a pair that does not fit contradicts.
 */
export function pairUp(laters: readonly Side[], earliers: readonly Side[], units: Units): Pairing[] {
  const comparisons = new Map(laters.map((later) => [later, compareAll(later, earliers, units)]))
  const candidates = laters.flatMap((later) => candidatesOf(later, comparisons.get(later) ?? []))
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
    const kind = kindOf(found, free, { laters, earliers, units })
    return { later, earlier: found.earlier, kind, comparisons: all }
  })
}

const compareAll = (later: Side, earliers: readonly Side[], units: Units) =>
  earliers.map((other) => ({ other, comparison: compare(other, later, 'pair', units) }))

function candidatesOf(later: Side, comparisons: Pairing['comparisons']): Candidate[] {
  return comparisons.flatMap(({ other, comparison }) =>
    comparison.comparable
      ? [{ later, earlier: other, comparison, score: scoreOf(later, other, comparison.meets) }]
      : [],
  )
}

function scoreOf(later: Side, earlier: Side, meets: boolean): number {
  const doubt = later.claim.modality === earlier.claim.modality ? 0 : THRESHOLDS.otherModality
  return likeness(earlier, later) + (meets ? THRESHOLDS.fittingNumber : 0) - doubt
}

/** The claims of two texts, and the units to convert with. */
interface Texts {
  laters: readonly Side[]
  earliers: readonly Side[]
  units: Units
}

function kindOf(found: Candidate, free: readonly Candidate[], { laters, earliers, units }: Texts): Pairing['kind'] {
  const { comparison } = found
  if (comparison.meets) return isWithin(comparison.earlier, comparison.later) ? 'follows' : 'meets'
  if (free.some((c) => c.comparison.meets || c.score > found.score - THRESHOLDS.leadInPair)) return 'unrelated'
  if (saidBeside(found, laters) || isSum(found, earliers, units)) return 'unrelated'
  return saidElsewhere(found, earliers, units) ? 'unrelated' : 'contradicts'
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
