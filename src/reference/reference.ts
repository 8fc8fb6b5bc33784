import { addDays } from '../base/calendar.ts'
import { sizeOf, widen } from '../base/interval.ts'
import type { Side } from '../claim/side.ts'
import { contentWords } from '../grammar/meaning.ts'
import { isAnyOf } from '../grammar/word-class.ts'
import {
  type Fact,
  type FactValue,
  type Interval,
  isFraction,
  type Period,
  type RuleSet,
  type Series,
  type Tolerance,
  type Units,
} from '../model/index.ts'
import { isLikelyOfSome } from './far-below.ts'
import { names, placeOf } from './named-places.ts'
import { obstacleTo } from './obstacle.ts'
import { whenOf } from './when.ts'

/** A claim that states a fact, with the series for its place. */
export interface Stated {
  side: Side
  fact: Fact
  series: Series
  /** Whether the number is for the day of an event that the rules know: what happened then is known better later. */
  isOfEvent: boolean
}

/**
 * Returns a claim with the series it can be compared with; null where `factOf` finds no fact, the place is another one
 * or unknown, or the number is likely of some of those that the series counts.
 */
export function statedBy(side: Side, rules: RuleSet): Stated | null {
  const fact = factOf(side, rules)
  const series = fact && seriesFor(side, fact, rules)
  return fact && series && !isLikelyOfSome(side, series) ? statedIn(side, fact, series, rules) : null
}

function statedIn(side: Side, fact: Fact, series: Series, rules: RuleSet): Stated {
  const { asOf } = side.claim
  const isOfEvent = asOf !== null && asOf.from === asOf.to && rules.events.some(({ days }) => days.includes(asOf.from))
  return { side, fact, series, isOfEvent }
}

/**
 * Returns the fact whose whole number a claim asserts; null where it states none, is not asserted, counts only a part or an
 * addition, or is the old value of a change.
 */
export function factOf(side: Side, rules: RuleSet): Fact | null {
  const fact = side.claim.fact === null ? undefined : factById(rules, side.claim.fact)
  return fact && obstacleTo(side, fact) === null ? fact : null
}

const byId = new WeakMap<RuleSet, ReadonlyMap<string, Fact>>()

/** Returns a fact of the rules by id. Fast, since it is looked up for every number. */
export function factById(rules: RuleSet, id: string): Fact | undefined {
  const facts = byId.get(rules) ?? new Map(rules.facts.map((fact) => [fact.id, fact]))
  byId.set(rules, facts)
  return facts.get(id)
}

/** Returns the series for the claim's place, or the one that holds in any place; where it has none, the only one whose place the text around it names, or the one without a place. */
export function seriesFor(side: Side, fact: Fact, rules: RuleSet): Series | null {
  const place = placeOf(side, rules)
  if (place !== null) {
    const holds = (s: Series) => s.place === null && (s.isAnywhere || fact.isNamed)
    return fact.series.find((s) => s.place === place) ?? fact.series.find(holds) ?? null
  }
  const named = fact.series.filter((s) => s.place === null || names(side, s.place, rules))
  return named.length === 1 ? (named[0] as Series) : null
}

/** Returns the values that hold at some time in the period of the claim; only those of its source, if it names one and the values do. */
export function valuesAt(stated: Stated): FactValue[] {
  const { series } = stated
  const on = periodOf(stated)
  if (on === null) return []
  const holding = heldAt(on, series, 0)
  if (holding.length > 0 && series.grace > 0)
    holding.unshift(...heldAt(on, series, series.grace).filter((v) => !holding.includes(v)))
  return valuesOfSource(stated, holding)
}

/** Returns the values by the source that a claim names; all where it names none, or none of them has one. */
export function valuesOfSource({ side }: Stated, values: readonly FactValue[]): FactValue[] {
  const { attribution } = side.claim
  if (attribution === null || values.every((v) => v.by === null)) return [...values]
  return values.filter((value) => isSaidBy(value, side, attribution))
}

/** Returns the values that hold at some time in the period, or did up to `grace` days before it. */
const heldAt = (on: Period, series: Series, grace: number): FactValue[] =>
  series.values.filter((value) => {
    const until = lastDay(value, series)
    return (value.from === null || value.from <= on.to) && (until === null || on.from <= addDays(until, grace))
  })

/** Returns the last day (YYYY-MM-DD) that a value holds: as the rules say, else the day before the next one by the same source. */
export function lastDay(value: FactValue, { values }: Series): string | null {
  if (value.until !== null) return value.until
  const isNext = (v: FactValue) => v.by === value.by && v.from !== null && (value.from === null || v.from > value.from)
  const next = values.find(isNext)?.from ?? null
  return next === null ? null : addDays(next, -1)
}

/**
 * Tells whether the claim may be by the source of a value: a word of it stands in the attribution, or anywhere in the sentence, or the
 * attribution names no source: "officials said".
 */
function isSaidBy({ by }: FactValue, { context }: Side, attribution: string): boolean {
  if (isUnnamed(attribution, context)) return true
  const said = contentWords(context.tokens)
  const words = by?.toLowerCase().split(/\s+/) ?? []
  return words.some((word) => said.has(word) || attribution.toLowerCase().includes(word))
}

/** Tells whether an attribution tells no source from another: "officials in Gaza", "local authorities"; not "Israeli officials". */
const isUnnamed = (attribution: string, { tokens }: Side['context']): boolean =>
  /^(?:\p{L}+ ){0,2}(?:officials|authorities|sources)(?: in [\p{L} ]+| there)?$/iu.test(attribution) &&
  !tokens.some((token) => isOfSide(token) && attribution.includes(token.text))

const isOfSide = isAnyOf('nationality', 'organization', 'acronym')

/** Returns the day or period for which a claim is held against its series; null where it is not, which `whenOf` explains. */
export function periodOf(stated: Stated): Period | null {
  const when = whenOf(stated)
  return 'on' in when ? when.on : null
}

/** Returns what the claim accepts, in the unit of the fact; null where the units do not convert, or it is a share. */
export function acceptedIn(fact: Fact, { quantity }: Side, units: Units): Interval | null {
  if (isFraction(quantity)) return null
  if (quantity.unit === fact.unit) return quantity.accepts
  if (quantity.unit === null || fact.unit === null) return null
  return units.convert(quantity.accepts, quantity.unit, fact.unit)
}

/** Returns what a value of the rules accepts, with the tolerance of its series. */
export function acceptedBy(value: FactValue, tolerance: Tolerance): Interval {
  const own = { low: value.low, high: value.high }
  if (tolerance.kind === 'absolute') return widen(own, tolerance.by)
  if (tolerance.kind === 'percent') return widen(own, (sizeOf(own) * tolerance.by) / 100)
  return own
}
