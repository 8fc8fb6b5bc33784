import { addDays } from '../model/calendar.ts'
import type { Fact, FactValue, Interval, Period, RuleSet, Series, Tolerance, Units } from '../model/index.ts'
import { widen } from '../model/interval.ts'
import { contentOf } from './content.ts'
import { nounOf } from './likeness.ts'
import type { Side } from './side.ts'

/** A claim that states a fact, with the series that holds for its place. */
export interface Stated {
  side: Side
  fact: Fact
  series: Series
}

/**
 * The series that a claim can be held against; null where it states no fact as a whole, or where the place is another or
 * unknown.
 */
export function statedBy(side: Side, rules: RuleSet): Stated | null {
  const fact = factOf(side, rules)
  const series = fact && seriesFor(side, fact, rules)
  return series && { side, fact, series }
}

/**
 * The fact that a claim gives the number of; null where it states none, states it less than firmly, counts only a part or
 * what came on top, or is the old value of a change.
 */
export function factOf(side: Side, rules: RuleSet): Fact | null {
  const { claim, quantity } = side
  if (claim.fact === null || claim.modality !== 'asserted') return null
  if (quantity.role === 'part' || quantity.role === 'from' || quantity.change !== null || quantity.vague) return null
  const fact = rules.facts.find((f) => f.id === claim.fact)
  const { isAge, isElsewhen, isMore } = side.context
  return !fact || isAge || isElsewhen || isMore || isSubset(side, fact) ? null : fact
}

/** "36 American hostages", "19 women", "24 living hostages": a part of what the fact counts, unless it is about them. */
function isSubset(side: Side, fact: Fact): boolean {
  const noun = nounOf(side)
  if (noun?.isKind && !isAbout(fact, noun.head)) return true
  const narrowing = ['Adjective', 'Demonym', 'ProperNoun', 'PastTense']
  return side.context.counted.slice(0, -1).some(({ tags }) => narrowing.some((tag) => tags.has(tag)))
}

/** Whether the fact's name says that it counts them: "Children killed". */
const isAbout = (fact: Fact, head: string): boolean =>
  `${fact.name} ${fact.id}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(head.slice(0, 4)))

/** That of the claim's place; where it names none, the only one whose place the article names, or that has none. */
function seriesFor(side: Side, fact: Fact, rules: RuleSet): Series | null {
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
  const holding = series.values.filter((value) => {
    const until = lastDay(value, series)
    return (value.from === null || value.from <= on.to) && (until === null || on.from <= until)
  })
  const { attribution } = side.claim
  if (attribution === null || holding.every((v) => v.by === null)) return holding
  return holding.filter((value) => isSaidBy(value, side, attribution))
}

/** The last day that a value holds: as the rules say, else the day before the next one by the same source. */
export function lastDay(value: FactValue, { values }: Series): string | null {
  if (value.until !== null) return value.until
  const isNext = (v: FactValue) => v.by === value.by && v.from !== null && (value.from === null || v.from > value.from)
  const next = values.find(isNext)?.from ?? null
  return next === null ? null : addDays(next, -1)
}

/** Whether the claim names the source of a value: a word of it in the attribution, or anywhere in the sentence. */
function isSaidBy({ by }: FactValue, { context }: Side, attribution: string): boolean {
  const said = contentOf(context.tokens)
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

/** What the claim accepts, in the unit of the fact; null where the units do not convert. */
export function acceptedIn(fact: Fact, { quantity }: Side, units: Units): Interval | null {
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
