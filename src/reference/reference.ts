import { addDays } from '../base/calendar.ts'
import { widen } from '../base/interval.ts'
import type { Side } from '../claim/side.ts'
import { contentWords } from '../grammar/meaning.ts'
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
import { obstacleTo } from './obstacle.ts'

/** A claim that states a fact, with the series that holds for its place. */
export interface Stated {
  side: Side
  fact: Fact
  series: Series
}

/**
 * The series that a claim can be held against; null where it states no fact, states it less than firmly, counts only a
 * part or what came on top, is the old value of a change, or where the place is another or unknown.
 */
export function statedBy(side: Side, rules: RuleSet): Stated | null {
  const fact = factOf(side, rules)
  const series = fact && seriesFor(side, fact, rules)
  return fact && series && { side, fact, series }
}

/**
 * The fact that a claim states firmly and of all that the fact counts; null where it states none, counts only a part or what
 * came on top, or is the old value of a change.
 */
export function factOf(side: Side, rules: RuleSet): Fact | null {
  const fact = side.claim.fact === null ? undefined : factById(rules, side.claim.fact)
  return fact && obstacleTo(side, fact) === null ? fact : null
}

const byId = new WeakMap<RuleSet, ReadonlyMap<string, Fact>>()

/** A fact of the rules; looked up for every number of every article. */
export function factById(rules: RuleSet, id: string): Fact | undefined {
  const facts = byId.get(rules) ?? new Map(rules.facts.map((fact) => [fact.id, fact]))
  byId.set(rules, facts)
  return facts.get(id)
}

/** That of the claim's place; where it names none, the only one whose place the article names, or that has none. */
export function seriesFor(side: Side, fact: Fact, rules: RuleSet): Series | null {
  const { place } = side.claim
  if (place !== null) return fact.series.find((s) => s.place === place) ?? null
  const named = fact.series.filter((s) => s.place === null || mentions(side, s.place, rules))
  return named.length === 1 ? (named[0] as Series) : null
}

/** Whether the article names the place anywhere, by any spelling that the rules know. */
function mentions(side: Side, place: string, rules: RuleSet): boolean {
  const names = rules.places.filter((p) => p.name === place).flatMap((p) => [p.name, ...p.also])
  const text = side.reading.article.passages
  return names.some((name) => text.some((passage) => hasWord(passage.text, name)))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}

/** The values that hold at some time of the period, of the source that the claim names where the values tell sources apart. */
export function valuesAt({ side, series }: Stated): FactValue[] {
  const on = periodOf(side, series)
  if (on === null) return []
  const holding = heldAt(on, series, 0)
  if (holding.length > 0 && series.grace > 0)
    holding.unshift(...heldAt(on, series, series.grace).filter((v) => !holding.includes(v)))
  const { attribution } = side.claim
  if (attribution === null || holding.every((v) => v.by === null)) return holding
  return holding.filter((value) => isSaidBy(value, side, attribution))
}

/** The values that hold at some time of the period, or did up to `grace` days before it. */
const heldAt = (on: Period, series: Series, grace: number): FactValue[] =>
  series.values.filter((value) => {
    const until = lastDay(value, series)
    return (value.from === null || value.from <= on.to) && (until === null || on.from <= addDays(until, grace))
  })

/** The last day that a value holds: as the rules say, else the day before the next one by the same source. */
export function lastDay(value: FactValue, { values }: Series): string | null {
  if (value.until !== null) return value.until
  const isNext = (v: FactValue) => v.by === value.by && v.from !== null && (value.from === null || v.from > value.from)
  const next = values.find(isNext)?.from ?? null
  return next === null ? null : addDays(next, -1)
}

/** Whether the claim names the source of a value: a word of it in the attribution, or anywhere in the sentence. */
function isSaidBy({ by }: FactValue, { context }: Side, attribution: string): boolean {
  const said = contentWords(context.tokens)
  const words = by?.toLowerCase().split(/\s+/) ?? []
  return words.some((word) => said.has(word) || attribution.toLowerCase().includes(word))
}

/**
 * The day or period that a claim speaks of; the day of publication where it names none. For a running total it is the day
 * that the total had reached, and null where the claim does not count from the day that the total does.
 */
export function periodOf({ claim, reading }: Side, { since }: Series): Period | null {
  if (since !== null) return claim.asOf?.from === since ? { from: claim.asOf.to, to: claim.asOf.to } : null
  const { published } = reading.article
  return claim.asOf ?? (published === null ? null : { from: published, to: published })
}

/** What the claim accepts, in the unit of the fact; null where the units do not convert, or it is a share of something. */
export function acceptedIn(fact: Fact, { quantity }: Side, units: Units): Interval | null {
  if (isFraction(quantity)) return null
  if (quantity.unit === fact.unit) return quantity.accepts
  if (quantity.unit === null || fact.unit === null) return null
  return units.convert(quantity.accepts, quantity.unit, fact.unit)
}

/** What a value of the rules accepts, with the tolerance of its series. */
export function acceptedBy(value: FactValue, tolerance: Tolerance): Interval {
  const own = { low: value.low, high: value.high }
  if (tolerance.kind === 'absolute') return widen(own, tolerance.by)
  if (tolerance.kind === 'percent') return widen(own, (Math.abs(own.low ?? own.high ?? 0) * tolerance.by) / 100)
  return own
}
