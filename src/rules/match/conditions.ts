import { classSet, isQuantity, withClass } from '../../grammar/word-class.ts'
import { type ClaimContext, type Fit, type Governor, isShare, type Token } from '../../model/index.ts'
import { doerOf } from './doer.ts'
import { isEstablished, isOnDayOf } from './established.ts'
import { isPartOfOne, measuredBefore } from './measured.ts'
import { type Word, wordsOf } from './phrase.ts'
import { countsChildren, countsDescribed, tellsTime } from './plain-number.ts'
import { isAbout, type Subject } from './subject.ts'
import type { WordList } from './word-list.ts'

/** The units of measure that rules can use. */
export interface UnitNames {
  /** The known spellings, for suggestions. */
  words?: readonly string[]
  /** Returns the singular English name of a unit as written ("tonnes", "kg"); null for an unknown unit. */
  nameOf(written: string): string | null
  /** Tells whether quantities convert from one unit to the other; both are names. */
  converts(from: string, to: string): boolean
}

/** The engine for match expressions. */
export interface Patterns {
  /** Compiles an expression, or returns what is wrong with it. */
  compile(expression: string): Pattern | { wrong: string }
}

/** A compiled match expression. */
export interface Pattern {
  /** The expression. */
  written: string
  /** Tells whether the expression matches anywhere in the words. Its time is bounded by their length. */
  standsIn(words: string): boolean
}

/** One set of conditions for words that state a fact. A condition that is null is always met. */
export interface Conditions {
  /** What is counted: words at the end of the counted phrase. */
  counts: WordList | null
  /** What is measured: words anywhere in the counted phrase. */
  measures: WordList | null
  /** Words that state the fact where no noun is counted, or that are counted themselves. */
  alone: WordList | null
  any: WordList | null
  /** Verbs, nouns and states of which one must govern what is counted, as its object or state. */
  undergoes: WordList | null
  /** Verbs and states of which one must govern what is counted, as its subject or state. */
  does: WordList | null
  /** Words of which one must name who does what `undergoes` says. */
  by: WordList | null
  all: readonly WordList[]
  /** Things that the number must be about, each by its name. */
  subjects: readonly Subject[]
  /** Words for an event of which one must name a known event. */
  event: WordList | null
  /** The days (YYYY-MM-DD) of the known events; a number for one of them alone is about its event. */
  eventDays: ReadonlySet<string>
  none: WordList | null
  /** Words of which none may govern what is counted. */
  unless: WordList | null
  verb: WordList | null
  source: WordList | null
  pattern: Pattern | null
  /** Lower-case names of places, of which the claim's place must be one. */
  place: ReadonlySet<string> | null
  /** Whether percentages state the fact too. */
  shares: boolean
  /** Name of the fact's unit; null for counts. */
  unit: string | null
  per: string | null
}

/** The words of a quantity, split once for all facts. */
export interface Clause {
  context: ClaimContext
  scope: readonly Word[]
  /** What is counted, by the words of the number's own sentence or else of the one before. */
  counted: readonly Word[]
  /** The same with the word for its count: "death toll" where "the death toll rose to 40" counts deaths. */
  tallied: readonly Word[]
  /** Whether only the sentence before says what is counted. */
  isInherited: boolean
  /** All words of the sentence. */
  sentence: readonly Word[]
}

const clauses = new WeakMap<ClaimContext, Clause>()

/** Returns the words of a claim, which are split only once. */
export function clauseOf(context: ClaimContext): Clause {
  const known = clauses.get(context)
  if (known) return known
  const isInherited = context.counted.length === 0 && context.earlier !== null
  const clause = {
    context,
    scope: wordsOf(context.scope),
    counted: wordsOf(isInherited ? (context.earlier?.counted ?? []) : countedIn(context)),
    tallied: wordsOf(withTally(context)),
    isInherited,
    sentence: wordsOf(context.tokens),
  }
  clauses.set(context, clause)
  return clause
}

/** Returns the words for what is counted, for the members of a group those for the group: "crew" in "the crew of 17". */
const countedIn = ({ counted, quantity, tokens, at }: ClaimContext): readonly Token[] =>
  counted.length === 0 && quantity.counted === 'person' && at > 1
    ? tokens.slice(at - 2, at - 1).map((group) => ({ ...group, classes: withClass(group, 'occupation') }))
    : counted

/** Returns what is counted with the word for its count behind it; nothing where none stands there. */
function withTally({ tokens, counted }: ClaimContext): Token[] {
  const next = counted.length === 0 ? undefined : tokens[tokens.indexOf(counted.at(-1) as Token) + 1]
  return next && /^(toll|count|tally)$/.test(next.normal) ? [...counted, next] : []
}

/** Returns how well a quantity fits the conditions; null if one is not met. */
export function fitConditions(conditions: Conditions, context: ClaimContext, units: UnitNames): Fit | null {
  if (!fitsUnit(conditions, context, units)) return null
  const clause = clauseOf(context)
  if (!fitsSurroundings(conditions, clause)) return null
  const fit = fitsCounted(conditions, clause) ?? fitsAlone(conditions, clause)
  return fit && conditions.pattern && !conditions.pattern.standsIn(textOf(context)) ? null : fit
}

/** Returns the words of the clause, separated by single spaces. */
export const textOf = ({ scope }: ClaimContext): string => scope.map(({ text }) => text).join(' ')

/** Tells whether the quantity has the unit and the period that the conditions require. */
export function fitsUnit(conditions: Conditions, { quantity, isRate }: ClaimContext, units: UnitNames): boolean {
  if (conditions.per === null && conditions.unit === null && isRate) return false
  if (conditions.per !== null && quantity.per !== null && quantity.per !== conditions.per) return false
  if (conditions.unit === null) return isShare(quantity) ? conditions.shares : quantity.unit === null
  if (quantity.unit === null) return false
  return quantity.unit === conditions.unit || units.converts(quantity.unit, conditions.unit)
}

function fitsSurroundings(conditions: Conditions, clause: Clause): boolean {
  const { context, scope } = clause
  const { all, subjects, none, source, place } = conditions
  if (place && !place.has((context.claim.place ?? '').toLowerCase())) return false
  if (source && !source.standsIn(textWords(context.claim.attribution))) return false
  const around = wordsAround(conditions, clause)
  if (none?.standsIn(scope) || !all.every((list) => list.standsIn(around))) return false
  if (!subjects.every((subject) => isAbout(subject, context))) return false
  return conditions.event === null || isOfEvent(conditions, conditions.event, clause)
}

/** Tells whether a number is about a known event, by its words or by the day that it is for. */
export const isOfEvent = ({ eventDays }: Conditions, event: WordList, { context, sentence }: Clause): boolean =>
  (event.standsIn(sentence) && isEstablished(event, context, sentence)) || isOnDayOf(context, eventDays)

/** Returns the words among which each list of `all` must stand: those of the clause; of the sentence, and of the one before that the number refers to, where grammar says what is counted. */
export function wordsAround(
  { undergoes, does, measures }: Conditions,
  { scope, sentence, context }: Clause,
): readonly Word[] {
  if (!undergoes && !does && !measures) return scope
  return context.earlier ? [...wordsOf(context.earlier.tokens), ...sentence] : sentence
}

/** Returns the fit by what is counted or measured. */
function fitsCounted(conditions: Conditions, clause: Clause): Fit | null {
  const { context, scope, counted } = clause
  const { counts, measures, any, verb } = conditions
  const words = counts ? counts.ending(counted) : measures ? measured(measures, clause) : 0
  if (words === 0) return null
  if (verb && !verb.standsIn(textWords(context.claim.verb))) return null
  const distance = any ? nearest(any, scope, context.quantity.start) : Number.POSITIVE_INFINITY
  if (any && distance === null) return null
  const governed = governs(conditions, clause)
  if (governed === null || isBarred(conditions, clause)) return null
  const conditionsMet =
    weight(conditions) + [any, verb, conditions.undergoes ?? conditions.does].filter((c) => c !== null).length
  const onlyDescribed = isOnlyDescribed(governed) ? LESS_FOR_DESCRIBING : 0
  return { conditions: conditionsMet - onlyDescribed, words, distance: Math.min(distance ?? 0, governed) }
}

/** Returns the number of words of the longest phrase of the list for what is measured; 0 for something else, or only a part of it. */
export function measured(measures: WordList, { context, counted }: Clause): number {
  if (counted.length > 0 && isPartOfOne(context)) return 0
  return measures.longest(counted) || measures.ending(wordsOf(measuredBefore(context)))
}

/** Returns the fit by words that need no noun beside them: "18 injured", "81 deaths". */
function fitsAlone(conditions: Conditions, clause: Clause): Fit | null {
  const { context, scope, counted, isInherited } = clause
  if (!conditions.alone) return null
  const ending = endsAlone(conditions.alone, clause)
  if (isBarred(conditions, clause)) return null
  if (ending > 0) return { conditions: weight(conditions) + 1, words: ending, distance: 0 }
  if ((counted.length > 0 && !isInherited) || tellsTime(context) || countsChildren(context)) return null
  if (countsDescribed(context)) return null
  const distance =
    (conditions.undergoes || conditions.does) && context.governors.length > 0
      ? governedBy([[conditions.alone, null]], clause)
      : nearest(conditions.alone, scope, context.quantity.start, (start) => isInName(context.tokens, start))
  return distance === null ? null : { conditions: weight(conditions) + 1, words: 0, distance }
}

/** Tells whether the word at an offset is part of a name: "the Agency for Palestine Refugees"; not the first words of a headline. */
export function isInName(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const isCapital = (i: number) => i > 0 && /^\p{Lu}/u.test(tokens[i]?.text ?? '') && !isQuantity(tokens[i])
  return isCapital(at) && isCapital(/^(of|for)$/.test(tokens[at - 1]?.normal ?? '') ? at - 2 : at - 1)
}

/** Returns how many words of the list end what is counted, as "deaths" or "death toll". */
export const endsAlone = (list: WordList, { counted, tallied, isInherited }: Clause): number =>
  isInherited ? 0 : Math.max(list.ending(counted), list.ending(tallied))

/** Added to the distance of words that only describe the counted, in UTF-16 units: more than a clause is long. */
const DESCRIBING = 1000
/** Conditions fewer that count as met where words only describe, so that another fact by the verb of the clause wins. */
const LESS_FOR_DESCRIBING = 2

/**
 * Returns the distance to the nearest word that governs the counted as `undergoes` or `does` ask, in UTF-16 units; null where
 * none does, infinite where neither is given.
 */
export function governs({ undergoes, does, by }: Conditions, clause: Clause): number | null {
  if (!undergoes && !does) return Number.POSITIVE_INFINITY
  return governedBy(
    [
      [undergoes, 'object'],
      [does, 'subject'],
    ],
    clause,
    by,
  )
}

/** Tells whether the words that govern the counted, at their distance, only describe them: "the 900 displaced by the storm". */
const isOnlyDescribed = (governed: number | null): boolean =>
  governed !== null && governed >= DESCRIBING && Number.isFinite(governed)

/**
 * Tells whether a word governs the counted that `unless` rules out; where the fact only describes them, whether one that describes them too
 * or stands before them does: "the 900 displaced by the storm were allowed back" are displaced.
 */
export function isBarred(conditions: Conditions, clause: Clause): boolean {
  if (conditions.unless === null) return false
  const { context } = clause
  const isDescribed = isOnlyDescribed(governs(conditions, clause))
  const governors = isDescribed
    ? context.governors.filter(({ describes, at }) => describes || at < context.at)
    : context.governors
  return governedBy([[conditions.unless, null]], { ...clause, context: { ...context, governors } }) !== null
}

/** Which governors each kind of list takes. */
const TAKES: Record<'object' | 'subject', readonly Governor['as'][]> = {
  object: ['object', 'state', 'level'],
  subject: ['subject', 'state', 'circumstance', 'level'],
}

/**
 * Returns the distance to the nearest word of the lists that governs the counted in the role of its list, or in any for null. With `by`, one
 * of which they are the object counts only where words of that list name who does it.
 */
function governedBy(
  lists: [WordList | null, 'object' | 'subject' | null][],
  { context, sentence }: Clause,
  by: WordList | null = null,
): number | null {
  let least: number | null = null
  for (const [list, role] of lists) {
    for (const { at } of list?.hits(sentence) ?? []) {
      const { start } = sentence[at] as Word
      const governors = context.governors.filter(
        (g) =>
          (role === null || TAKES[role].includes(g.as)) &&
          context.tokens[g.at]?.start === start &&
          (role !== 'object' || !by || by.standsIn(wordsOf(doerOf(context.tokens, g.at)))),
      )
      const governor = governors.find((g) => !g.describes) ?? governors[0]
      if (!governor) continue
      const distance = Math.abs(start - context.quantity.start) + (governor.describes ? DESCRIBING : 0)
      least = Math.min(least ?? distance, distance)
    }
  }
  return least
}

/** Returns the number of conditions that both kinds of fit share; a known event says more than any word. */
const weight = ({ all, subjects, source, place, pattern, event }: Conditions): number =>
  1 +
  all.length +
  subjects.length +
  [source, place, pattern, event, event].filter((condition) => condition !== null).length

/** Returns the distance from `start` to the nearest word of the list, in UTF-16 units; null if none is in `words` but those that `isApart`. */
function nearest(
  list: WordList,
  words: readonly Word[],
  start: number,
  isApart: (start: number) => boolean = () => false,
): number | null {
  let least: number | null = null
  for (const { at } of list.hits(words)) {
    if (isApart((words[at] as Word).start)) continue
    const distance = Math.abs((words[at]?.start ?? start) - start)
    least = Math.min(least ?? distance, distance)
  }
  return least
}

/** Returns the words of a name or verb that is outside the clause. */
export const textWords = (text: string | null): Word[] =>
  wordsOf(
    (text ?? '')
      .split(/[\s,.;:]+/)
      .map((word) => ({ text: word, normal: word, lemma: word, classes: NO_CLASSES, start: 0, end: 0 })),
  )

const NO_CLASSES = classSet()
