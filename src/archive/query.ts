import { addDays } from '../base/calendar.ts'
import type { Claim, ClaimContext, Fact, Quantity, Reading, RuleSet } from '../model/index.ts'
import { DAYS_ALIKE, NAMES_IN_COMMON, namesBeside } from './claim-index.ts'
import type { IndexedNumber, IndexedSentence, IndexQuery } from './index-entry.ts'
import { termsIn, termsOfPeriod } from './terms.ts'

/** Returns the queries for the claims of a reading. Claims that no other article could contradict have none. */
export function queriesFor(reading: Reading, rules: RuleSet): IndexQuery[] {
  const { published } = reading.article
  if (published === null) return []
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]))
  return reading.claims.flatMap((claim, i) => {
    const context = reading.contexts[i] as ClaimContext
    const quantity = reading.quantities[claim.quantity] as Quantity
    if (!STATED.includes(claim.modality) || quantity.vague) return []
    const names = eventsOn(claim.asOf?.from ?? null, rules)
    const alike = claim.fact === null ? alikeQueries(reading, i, quantity) : []
    return [
      ...alike,
      ...queriesForFact({ claim, context, quantity, fact: facts.get(claim.fact ?? '') ?? null, names }, published),
    ]
  })
}

/**
 * Returns the query for everything that may state a fact, on any day and with any number; null if the rule has no
 * required words.
 */
export const queryForFact = ({ words, unit }: Fact): IndexQuery | null =>
  words && {
    terms: [termsOf(words)],
    from: null,
    to: null,
    number: { low: null, high: null, unit },
    beyond: null,
  }

/**
 * The claims that can be compared with other articles. A speaker's words are compared only if the newsroom wants it.
 */
const STATED = ['asserted', 'quoted']

interface Stated {
  claim: Claim
  context: ClaimContext
  quantity: Quantity
  fact: Fact | null
  /** Names of events on the day that the claim is about. */
  names: readonly string[]
}

/** The most names of a sentence that others are asked for: the longest. */
const MOST_NAMES = 5

/** Returns the query for sentences with two of the names in that of a claim, of articles not long before. */
function alikeQueries(reading: Reading, claim: number, { low, high, unit }: Quantity): IndexQuery[] {
  const names = [...namesBeside(reading, claim)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const terms = termsOf(names).slice(0, MOST_NAMES)
  if (terms.length < NAMES_IN_COMMON) return []
  const published = reading.article.published as string
  return [
    {
      // Two of several names: one of them at least whichever other one is left out.
      terms:
        terms.length === NAMES_IN_COMMON
          ? terms.map((term) => [term])
          : terms.map((left) => terms.filter((term) => term !== left)),
      from: addDays(published, -DAYS_ALIKE),
      to: addDays(published, DAYS_AFTER),
      number: { low, high, unit },
      beyond: null,
    },
  ]
}

/** Days after an article in which later ones that it may contradict are looked for by its names. */
const DAYS_AFTER = 30

/** Returns the names of the events on a day. An article about "the Bay storm" need not give its date. */
const eventsOn = (day: string | null, { events }: RuleSet): string[] =>
  events.filter(({ date }) => date === day).flatMap(({ name, also }) => [name, ...also])

function queriesForFact({ claim, context, quantity, fact, names }: Stated, published: string): IndexQuery[] {
  const { low, high, unit } = quantity
  const what = fact?.words ? termsOf(fact.words) : headOf(context)
  if (what.length === 0) return []
  const where = fact === null && claim.place !== null ? termsOf([claim.place]).map((term) => [term]) : []
  const ever: IndexQuery = { terms: [what, ...where], from: null, to: null, number: { low, high, unit }, beyond: null }
  const sameDay: IndexQuery = claim.asOf
    ? { ...ever, terms: [...ever.terms, termsOfPeriod(claim.asOf)] }
    : { ...ever, from: published, to: published }
  const sameEvent = names.flatMap((name): IndexQuery[] => {
    const words = termsOf([name])
    return words.length === 0 ? [] : [{ ...ever, terms: [...ever.terms, ...words.map((word) => [word])] }]
  })
  return [sameDay, ...sameEvent, ...directionsOf(fact).flatMap((direction) => onBothSides(ever, published, direction))]
}

/**
 * A rising value is contradicted by a larger one before or a smaller one after; a falling value the other way round.
 */
function onBothSides(ever: IndexQuery, published: string, direction: 'rising' | 'falling'): IndexQuery[] {
  const [before, after] = direction === 'rising' ? (['above', 'below'] as const) : (['below', 'above'] as const)
  return [
    { ...ever, to: published, beyond: before },
    { ...ever, from: published, beyond: after },
  ]
}

/** Returns the noun counted, as written and in its base form. */
function headOf({ counted }: ClaimContext): string[] {
  const head = counted.at(-1)
  return head ? termsOf([head.lemma, head.normal]) : []
}

const termsOf = (words: readonly string[]): string[] => [...new Set(words.flatMap((word) => [...termsIn(word)]))]

const directionsOf = (fact: Fact | null): ('rising' | 'falling')[] => [
  ...new Set(fact?.series.flatMap(({ direction }) => direction ?? [])),
]

/** The most sentences to reread for one claim: the nearest in time. */
const MOST = 20

/**
 * Returns the sentences that are worth reading in full. If all give the same number there are none, because nothing
 * contradicts; otherwise the first ones, including those that agree, because the most common number matters. `found` is
 * sorted by distance in time.
 */
export function worthReading<T extends Pick<IndexedSentence, 'numbers'>>(query: IndexQuery, found: readonly T[]): T[] {
  const alike = found.filter(({ numbers }) => numbers.some(({ unit }) => isCount(unit) === isCount(query.number.unit)))
  if (query.beyond !== null)
    return alike.filter(({ numbers }) => numbers.some((n) => isBeyond(n, query))).slice(0, MOST)
  if (alike.every(({ numbers }) => numbers.some((n) => says(n, query.number)))) return []
  return [...alike.slice(0, MOST), ...repeatingFirst(alike, MOST)]
}

/** Returns the remaining sentences with a number that half of the first ones give, so that they are all counted. */
function repeatingFirst<T extends Pick<IndexedSentence, 'numbers'>>(found: readonly T[], first: number): T[] {
  if (found.length <= first) return []
  const telling = (number: IndexedNumber) =>
    found.slice(0, first).filter(({ numbers }) => numbers.some((n) => says(n, number)))
  const commonNumbers = found
    .slice(0, first)
    .flatMap(({ numbers }) => numbers)
    .filter((number) => telling(number).length * 2 >= first)
  return found
    .slice(first)
    .filter(({ numbers }) => numbers.some((n) => commonNumbers.some((number) => says(n, number))))
}

const isCount = (unit: string | null): boolean => unit === null

const says = (a: IndexedNumber, b: IndexedNumber): boolean => a.low === b.low && a.high === b.high && a.unit === b.unit

/** Returns whether a number may be beyond ours. Other units are not converted here, so they always may. */
function isBeyond(number: IndexedNumber, { number: ours, beyond }: IndexQuery): boolean {
  if (isCount(number.unit) !== isCount(ours.unit)) return false
  if (number.unit !== ours.unit) return true
  const [low, high] = [ours.low ?? ours.high ?? 0, ours.high ?? ours.low ?? 0]
  return beyond === 'above' ? (number.high ?? number.low ?? 0) > high : (number.low ?? number.high ?? 0) < low
}
