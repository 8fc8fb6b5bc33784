import { daysBetween } from '../../base/calendar.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { isRunningTotal } from '../../claim/firmness/stage.ts'
import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import { changeWords } from '../../english/words/changes.ts'
import { isHelperVerb, isNoun, isPastTense, isVerb } from '../../grammar/word-class.ts'
import { contains, type Token } from '../../model/index.ts'
import { datesBeside } from '../dating/other-dates.ts'
import { nounOf } from '../likeness.ts'
import { wasYearsBefore } from './years-ago.ts'

/**
 * How a number may change from one day to the next: `grows`, a toll or a running total, which only rises; `moves`, a level or
 * a plan, which rises and falls; `trades`, a price, which does so all day; null for what happened once and is settled.
 */
export type Movement = 'grows' | 'moves' | 'trades' | null

/** Returns how a number may have changed between two articles. */
export function movementBetween(earlier: Side, later: Side): Movement {
  const [first, second] = [earlier, later].map(({ reading }) => reading.article.published) as [string, string]
  const sides = [earlier, later]
  if (sides.every(isQuotation) || sides.some(isDimension)) return null
  if (sides.every(isOfOwner)) return 'grows'
  if (sides.some(({ context }) => isRunningTotal(context.tokens))) return 'grows'
  if (sides.some(isOfNow)) return sides.some(isToll) ? 'grows' : 'moves'
  if (sides.some((side) => isOfClosedTime(side, first) || wasYearsBefore(side, first)) || isCounted(sides, first))
    return null
  const isFresh = Math.abs(daysBetween(first, second)) <= THRESHOLDS.daysOfCounting
  if (isFresh && sides.some((side) => isLowerBound(side) && !isOfClosedTime(side)))
    return sides.some(isToll) ? 'grows' : 'moves'
  return movementOf(later) ?? movementOf(earlier)
}

/** What is as long, tall or deep as it was built: not a queue, a fire or a river. */
const CHANGING =
  /^(?:queues?|lines?|jams?|tailbacks?|fronts?|fires?|floods?|plumes?|slicks?|rivers?|lakes?|snow|ice|water|levels?|waves?)$/

/** Tells whether a number measures a thing that keeps its size: "The tunnel is 5.3 kilometres long". */
const isDimension = ({ quantity: { end, unit }, context: { tokens } }: Side): boolean =>
  unit !== null &&
  tokens.some(
    ({ start, normal }) => start >= end && start <= end + 1 && /^(?:long|tall|wide|high|deep|thick)$/.test(normal),
  ) &&
  !tokens.some(({ normal }) => CHANGING.test(normal))

/** Tells whether a number is said to be that of the day it is printed, whatever dates stand around: "the toll now tops 35,000". */
const isOfNow = ({ context: { tokens, at } }: Side): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ normal }) => /^(?:now|currently)$/.test(normal))

/** Returns how a number may change until another article gives it again. */
function movementOf(side: Side): Movement {
  const { tokens } = side.context
  if (isRunningTotal(tokens)) return 'grows'
  if (isOfClosedTime(side)) return null
  if (side.claim.stage === 'total' || isToll(side)) return 'grows'
  const { modality, stage } = side.claim
  const isPlan = modality === 'expected' || modality === 'hypothetical' || stage === 'plan'
  if (isPlan && !isDone(side)) return 'moves'
  const { unit, change, low, high } = side.quantity
  if (change !== null && unit !== null) return 'trades'
  const isMeasured = unit !== null || !Number.isInteger(low ?? high)
  if (isMeasured && tokens.some(isOfMarket)) return 'trades'
  return stateOf(side)
}

/** Tells whether a number says what somebody has as the article is written: "with 18 offices", "now with 37 years of experience". */
const isOfOwner = ({ context: { tokens, at, quantity } }: Side): boolean => {
  const before = tokens.slice(Math.max(0, at - MOST_BEFORE), at).filter(({ end }) => end <= quantity.said.start)
  return (
    before.at(-1)?.normal === 'with' && (before.length === 1 || /^(?:now|and|,)$/.test(before.at(-2)?.normal ?? ''))
  )
}

/** Words before a number that are looked at. */
const MOST_BEFORE = 4

const MARKETS = changeWords('traded', 'level')

/** Tells whether a word names what is traded: "shares", but not the verb of "they share a prize". */
const isOfMarket = (token: Token): boolean =>
  (MARKETS.has(token.lemma) || MARKETS.has(token.normal)) && (isNoun(token) || !isVerb(token))

/** Verbs for how things stand as the article is written, and words beside a number for what is left. */
const PRESENT = /^(?:is|are|has|have|remains?|stands?)$/
const STANDING = /^(?:now|currently|still|already|today|remaining|missing|unaccounted|pending)$/

/**
 * Returns how a number moves whose nearest verb on either side says how things stand: what "has happened" adds up, what "is" may
 * fall as well; null for another tense.
 */
function stateOf({ claim, context: { tokens, at } }: Side): Movement {
  const isPresent = (i: number) => PRESENT.test(tokens[i]?.normal ?? '')
  const verb = (from: number, step: 1 | -1) => {
    let i = from
    while (tokens[i] && !isVerb(tokens[i]) && !isPresent(i)) i += step
    return i
  }
  const own = ownVerb(tokens, at, claim.verb)
  const [before, after] = own === null ? [verb(at - 1, -1), verb(at + 1, 1)] : [own, own]
  const found = [before, before - 1, before - 2, after].find(isPresent)
  if (found !== undefined) return isPerfect(tokens, found) ? 'grows' : 'moves'
  return tokens.slice(Math.max(0, at - 3), at + 4).some(({ normal }) => STANDING.test(normal)) ? 'moves' : null
}

/** Tells whether the verb of a number is in the past tense: "proposed a pause of 20 years". */
function isDone({ claim, context: { tokens, at } }: Side): boolean {
  const own = ownVerb(tokens, at, claim.verb)
  return own !== null && isPastTense(tokens[own]) && !isHelperVerb(tokens[own - 1])
}

/** Returns the index of the token nearest to the number that has a verb in any form; null for none. */
function ownVerb(tokens: readonly Token[], at: number, lemma: string | null): number | null {
  const found = tokens.flatMap((token, i) => (token.lemma === lemma && isVerb(token) ? [i] : []))
  return found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null
}

/** Tells whether a verb follows "has" or "have" soon: "has already killed". */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  /^(?:has|have)$/.test(tokens[at]?.normal ?? '') && [at + 1, at + 2].some((i) => isVerb(tokens[i]))

/** Tells whether a count is only known to be reached, as one is that still grows: "more than 200 flights". */
const isLowerBound = ({ quantity: { bound, unit } }: Side): boolean =>
  unit === null && (bound === 'over' || bound === 'at-least')

/** Tells whether people came to harm or were helped, whose number is often known only days later. */
export function isToll(side: Side): boolean {
  const { claim, quantity, context } = side
  const noun = nounOf(side)
  if (quantity.unit === null && context.tokens.some(({ normal }) => COUNTS.test(normal))) return true
  if (quantity.unit !== null || (noun !== null && !noun.isPerson)) return false
  return [claim.verb ?? '', ...context.governors.map(({ at }) => context.tokens[at]?.lemma ?? '')].some((word) =>
    HARMS.has(meaningOf(word)),
  )
}

/** Words for a count that goes on: "the death toll". */
const COUNTS = /^(?:toll|tolls|tally|tallies)$/

const HARMS: ReadonlySet<string> = new Set(
  ['kill', 'injure', 'arrest', 'abduct', 'displace', 'free', 'rescue', 'evacuate', 'charge'].map(meaningOf),
)

/** Tells whether a number stands in quotation marks: what somebody said does not change, however often it is quoted. */
const isQuotation = ({ reading: { quotations }, quantity }: Side): boolean =>
  quotations.some((quotation) => contains(quotation, quantity))

/**
 * Tells whether two plain numbers are of a day that was long enough ago when the earlier article was published for the dead and
 * injured to be counted.
 */
const isCounted = (sides: readonly Side[], published: string): boolean =>
  sides.every(({ quantity: { bound } }) => bound === 'exact') &&
  sides.some((side) =>
    datesBeside(side).some(
      ({ date: { from, to, since, grain }, tie }) =>
        grain === 'day' &&
        from !== null &&
        from === to &&
        !since &&
        tie === '' &&
        daysBetween(from, published) >= THRESHOLDS.daysUntilCounted,
    ),
  )

/** Tells whether a sentence dates what it says to a day or a period that was over well before publication: "in 2021", "the October 7 attack". */
function isOfClosedTime(side: Side, published = side.reading.article.published): boolean {
  return (
    published !== null &&
    datesBeside(side).some(({ date, tie }) => {
      if (date.to === null || date.since || tie !== '') return false
      if (daysBetween(date.to, published) > THRESHOLDS.daysUntilClosed) return true
      return (date.grain === 'month' || date.grain === 'quarter') && date.to < published
    })
  )
}
