import { classSet } from '../../grammar/word-class.ts'
import { type ClaimContext, type Fit, isShare } from '../../model/index.ts'
import { type Word, wordsOf } from './phrase.ts'
import { tellsTime } from './plain-number.ts'
import type { WordList } from './word-list.ts'

/** What rules need to know of units of measure. */
export interface UnitNames {
  /** Spellings known, to find the one that was meant. */
  words?: readonly string[]
  /** The singular English name that quantities carry, for a unit as written ("tonnes", "kg"); null for no unit. */
  nameOf(written: string): string | null
  /** Whether quantities in one unit can be had in the other; both by name. */
  converts(from: string, to: string): boolean
}

/** What runs match expressions over words; made by the part that knows grammar. */
export interface Patterns {
  /** The expression made ready, or what is wrong with it. */
  compile(expression: string): Pattern | { wrong: string }
}

/** A match expression made ready. */
export interface Pattern {
  /** The expression. */
  written: string
  /** Whether the words hold it anywhere. Time is bounded by the length of the words. */
  standsIn(words: string): boolean
}

/** One set of conditions under which words state a fact. A null condition asks for nothing. */
export interface Conditions {
  /** What is counted: the words that the counted phrase ends in. */
  counts: WordList | null
  /** What is measured: words anywhere in the counted phrase. */
  measures: WordList | null
  /** Words that say it where no noun is counted, or that are themselves counted. */
  alone: WordList | null
  any: WordList | null
  all: readonly WordList[]
  none: WordList | null
  verb: WordList | null
  source: WordList | null
  pattern: Pattern | null
  /** Lower-case names of places; the claim's place is one of them. */
  place: ReadonlySet<string> | null
  /** Whether a percentage of the counted states it too. */
  shares: boolean
  /** Name of the fact's unit; null for counts. */
  unit: string | null
  per: string | null
}

/** A quantity's words, taken apart once for all facts. */
export interface Clause {
  context: ClaimContext
  scope: readonly Word[]
  counted: readonly Word[]
}

const clauses = new WeakMap<ClaimContext, Clause>()

/** The words of a claim; taken apart once. */
export function clauseOf(context: ClaimContext): Clause {
  const known = clauses.get(context)
  if (known) return known
  const clause = { context, scope: wordsOf(context.scope), counted: wordsOf(context.counted) }
  clauses.set(context, clause)
  return clause
}

/** How well a quantity fits the conditions; null where one is not met. */
export function fitConditions(conditions: Conditions, context: ClaimContext, units: UnitNames): Fit | null {
  if (!fitsUnit(conditions, context, units)) return null
  const clause = clauseOf(context)
  if (!fitsSurroundings(conditions, clause)) return null
  const fit = fitsCounted(conditions, clause) ?? fitsAlone(conditions, clause)
  return fit && conditions.pattern && !conditions.pattern.standsIn(textOf(context)) ? null : fit
}

/** The words of the clause, with one space between them. */
export const textOf = ({ scope }: ClaimContext): string => scope.map(({ text }) => text).join(' ')

/** Whether the quantity is in a unit, and for a period, that the conditions ask for. */
export function fitsUnit(conditions: Conditions, { quantity }: ClaimContext, units: UnitNames): boolean {
  if (conditions.per !== null && quantity.per !== null && quantity.per !== conditions.per) return false
  if (conditions.unit === null) return isShare(quantity) ? conditions.shares : quantity.unit === null
  if (quantity.unit === null) return false
  return quantity.unit === conditions.unit || units.converts(quantity.unit, conditions.unit)
}

function fitsSurroundings({ all, none, source, place }: Conditions, { context, scope }: Clause): boolean {
  if (place && !place.has((context.claim.place ?? '').toLowerCase())) return false
  if (source && !source.standsIn(textWords(context.claim.attribution))) return false
  return !none?.standsIn(scope) && all.every((list) => list.standsIn(scope))
}

/** The road by what is counted or measured, with the words beside it. */
function fitsCounted(conditions: Conditions, { context, scope, counted }: Clause): Fit | null {
  const { counts, measures, any, verb } = conditions
  const words = counts ? counts.ending(counted) : measures ? measures.longest(counted) : 0
  if (words === 0) return null
  if (verb && !verb.standsIn(textWords(context.claim.verb))) return null
  const distance = any ? nearest(any, scope, context.quantity.start) : Number.POSITIVE_INFINITY
  if (any && distance === null) return null
  return { conditions: weight(conditions) + (any ? 1 : 0) + (verb ? 1 : 0), words, distance: distance ?? 0 }
}

/** The road by words that need no noun beside them: "18 injured", "81 deaths". */
function fitsAlone(conditions: Conditions, { context, scope, counted }: Clause): Fit | null {
  if (!conditions.alone) return null
  const words = conditions.alone.ending(counted)
  if (words > 0) return { conditions: weight(conditions) + 1, words, distance: 0 }
  if (counted.length > 0 || tellsTime(context)) return null
  const distance = nearest(conditions.alone, scope, context.quantity.start)
  return distance === null ? null : { conditions: weight(conditions) + 1, words: 0, distance }
}

/** Conditions met on either road. */
const weight = ({ all, source, place, pattern }: Conditions): number =>
  1 + all.length + [source, place, pattern].filter((condition) => condition !== null).length

/** UTF-16 units from `start` to the nearest word of the list; null where none stands in `words`. */
function nearest(list: WordList, words: readonly Word[], start: number): number | null {
  let least: number | null = null
  for (const { at } of list.hits(words)) {
    const distance = Math.abs((words[at]?.start ?? start) - start)
    least = Math.min(least ?? distance, distance)
  }
  return least
}

/** The words of a name or a verb that stands outside the clause's tokens. */
export const textWords = (text: string | null): Word[] =>
  wordsOf(
    (text ?? '')
      .split(/[\s,.;:]+/)
      .map((word) => ({ text: word, normal: word, lemma: word, classes: NO_CLASSES, start: 0, end: 0 })),
  )

const NO_CLASSES = classSet()
