import { intersects, widen } from '../../base/interval.ts'
import type { Interval, RelationKind } from '../../model/index.ts'
import { SLIP_KINDS, type Slip, type SlipKind } from '../../slip/index.ts'
import { hundredths } from '../arithmetic/relation.ts'
import type { Equation, Numbers } from './equation.ts'
import { equationsOf } from './equations.ts'
import type { Row } from './row.ts'

/** An equation that does not hold, and would if one slip were undone. */
export interface NearMiss {
  equation: Equation
  slip: Slip
  /** How many digits speak for it: those that are known of the right number, and those printed. */
  digits: number
}

/** A set of numbers in one relation: whether an equation of theirs holds, or else which slip makes it hold. */
export interface Attempt {
  equation: Equation
  holds: boolean
  /** How many digits the sharpest of its equations gives of a number. */
  sharpness: number
  miss: NearMiss | null
}

/** Tries every relation of an article's numbers. Each set of numbers in one relation is one attempt, whichever number may be wrong. */
export function attemptsOf(numbers: Numbers): Attempt[] {
  const attempts = new Map<string, Attempt>()
  for (const equation of equationsOf(numbers)) {
    const { relation, of, from, allows, says } = equation
    const key = `${relation} ${[of, ...from].map(({ index }) => index).sort((a, b) => a - b)}`
    const before = attempts.get(key) ?? { equation, holds: false, sharpness: 0, miss: null }
    const sharper = Math.max(before.sharpness, sharpness(equation))
    if (before.holds || intersects(allows, says ?? saidBy(of)))
      attempts.set(key, { ...before, holds: true, sharpness: sharper, miss: null })
    else attempts.set(key, { ...before, sharpness: sharper, miss: rarer(before.miss, missOf(equation)) })
  }
  return [...attempts.values()]
}

/** Returns what a number accepts; a percentage with more room, because some writers round down. */
const saidBy = ({ quantity }: Row): Interval => (quantity.unit === 'percent' ? hundredths(quantity) : quantity.accepts)

/** Relations of numbers that are added up: one that is ten times too large would stand out. */
const IS_ADDED: ReadonlySet<RelationKind> = new Set(['sum', 'balance', 'level', 'parts'])
const OF_ONE_DIGIT: ReadonlySet<SlipKind> = new Set(['swapped-digits', 'wrong-digit'])

/** Digits that must be known of the right number, for relations that are often tried in vain. */
const FEWEST_KNOWN: Partial<Record<RelationKind, number>> = { sum: 3, balance: 3, parts: 2 }

function missOf(equation: Equation): NearMiss | null {
  if (intersects(widened(equation.allows), saidBy(equation.of))) return null
  const slip = equation.of.slip(equation.allows)
  if (slip && IS_ADDED.has(equation.relation) && !OF_ONE_DIGIT.has(slip.kind)) return null
  if (slip && slip.known < (FEWEST_KNOWN[equation.relation] ?? 0)) return null
  return slip && { equation, slip, digits: Math.min(slip.known, equation.of.digits) }
}

/** Returns what numbers allow if they were rounded down, not to the nearest: as much room again on each side. */
const widened = (allows: Interval): Interval =>
  allows.low === null || allows.high === null ? allows : widen(allows, (allows.high - allows.low) / 2)

const rarer = (one: NearMiss | null, other: NearMiss | null): NearMiss | null =>
  !one || (other && rank(other) < rank(one)) ? other : one

const rank = ({ slip, digits }: NearMiss): number => SLIP_KINDS.indexOf(slip.kind) - digits / 100

/**
 * Returns a test whether numbers are confirmed by an equation that holds to three digits or more, which a slip would have
 * broken: the number of a near miss by any relation, or one of its others by the same.
 */
export function confirmedBy(attempts: readonly Attempt[]): (miss: NearMiss) => boolean {
  const holding = attempts.filter(
    ({ holds, equation, sharpness: digits }) => holds && digits >= (equation.relation === 'proportion' ? 1 : 3),
  )
  const confirmed = new Set(holding.flatMap(({ equation }) => indicesOf(equation)))
  const byRelation = new Set(
    holding.flatMap(({ equation }) => indicesOf(equation).map((index) => `${equation.relation} ${index}`)),
  )
  return ({ equation }) =>
    confirmed.has(equation.of.index) ||
    (equation.relation !== 'proportion' &&
      indicesOf(equation).some((index) => byRelation.has(`${equation.relation} ${index}`)))
}

const indicesOf = ({ of, from }: Equation): number[] => [of, ...from].map(({ index }) => index)

/** Returns how many digits an equation gives of its number. */
function sharpness({ of, allows: { low, high } }: Equation): number {
  if (low === null || high === null) return 0
  const { accepts } = of.quantity
  const width = high - low + (accepts.high as number) - (accepts.low as number)
  return Math.min(of.digits, Math.floor(Math.log10((of.quantity.low as number) / width)) + 1)
}
