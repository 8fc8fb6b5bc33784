import type { Claim, ClaimContext, Fact, Quantity, Reading, RuleSet } from '../model/index.ts'
import type { IndexedNumber, IndexedSentence, IndexQuery } from './index-entry.ts'
import { termsIn, termsOfPeriod } from './terms.ts'

/** The questions that the claims of a reading raise; claims that no other article could contradict raise none. */
export function queriesFor(reading: Reading, rules: RuleSet): IndexQuery[] {
  const { published } = reading.article
  if (published === null) return []
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]))
  return reading.claims.flatMap((claim, i) => {
    const context = reading.contexts[i] as ClaimContext
    const quantity = reading.quantities[claim.quantity] as Quantity
    if (!STATED.includes(claim.modality) || quantity.vague) return []
    const names = eventsOn(claim.asOf?.from ?? null, rules)
    return queriesForFact({ claim, context, quantity, fact: facts.get(claim.fact ?? '') ?? null, names }, published)
  })
}

/** Asks for all that may state a fact, whenever and whatever the number; null where the rule asks for no certain words. */
export const queryForFact = ({ words, unit }: Fact): IndexQuery | null =>
  words && {
    terms: [termsOf(words)],
    from: null,
    to: null,
    number: { low: null, high: null, unit },
    beyond: null,
  }

/** What may be held against another article: a speaker's words only where the newsroom asks for it. */
const STATED = ['asserted', 'quoted']

interface Stated {
  claim: Claim
  context: ClaimContext
  quantity: Quantity
  fact: Fact | null
  /** Names of events of the day that the claim speaks of. */
  names: readonly string[]
}

/** What the rules call the events of a day: an article that speaks of "the Bay storm" need not say when it was. */
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

/** What only grows is contradicted by more before and by less after; what only shrinks the other way round. */
function onBothSides(ever: IndexQuery, published: string, direction: 'rising' | 'falling'): IndexQuery[] {
  const [before, after] = direction === 'rising' ? (['above', 'below'] as const) : (['below', 'above'] as const)
  return [
    { ...ever, to: published, beyond: before },
    { ...ever, from: published, beyond: after },
  ]
}

/** The noun counted, in the form it stands in and in the dictionary's. */
function headOf({ counted }: ClaimContext): string[] {
  const head = counted.at(-1)
  return head ? termsOf([head.lemma, head.normal]) : []
}

const termsOf = (words: readonly string[]): string[] => [...new Set(words.flatMap((word) => [...termsIn(word)]))]

const directionsOf = (fact: Fact | null): ('rising' | 'falling')[] => [
  ...new Set(fact?.series.flatMap(({ direction }) => direction ?? [])),
]

/** How many sentences are read again for one claim, at most: the nearest in time. */
const MOST = 20

/**
 * Which of the sentences found are worth reading in full: none where all of them say the same number, for then nothing
 * contradicts; else the first ones, those that agree too, since what most articles say counts. `found` is nearest first.
 */
export function worthReading<T extends Pick<IndexedSentence, 'numbers'>>(query: IndexQuery, found: readonly T[]): T[] {
  const alike = found.filter(({ numbers }) => numbers.some(({ unit }) => isCount(unit) === isCount(query.number.unit)))
  if (query.beyond !== null)
    return alike.filter(({ numbers }) => numbers.some((n) => isBeyond(n, query))).slice(0, MOST)
  if (alike.every(({ numbers }) => numbers.some((n) => says(n, query.number)))) return []
  return [...alike.slice(0, MOST), ...repeatingFirst(alike, MOST)]
}

/** Of those left out, the ones that say a number that half of the first ones say: how many do is counted in full. */
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

/** Numbers in other units are not turned into ours here: they may lie beyond it. */
function isBeyond(number: IndexedNumber, { number: ours, beyond }: IndexQuery): boolean {
  if (isCount(number.unit) !== isCount(ours.unit)) return false
  if (number.unit !== ours.unit) return true
  const [low, high] = [ours.low ?? ours.high ?? 0, ours.high ?? ours.low ?? 0]
  return beyond === 'above' ? (number.high ?? number.low ?? 0) > high : (number.low ?? number.high ?? 0) < low
}
