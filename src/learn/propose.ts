import { type Group, groupsOf } from './group.ts'
import type { LearnedNumber } from './learned-number.ts'

/** A group that may be worth a rule, with a score: higher is better. */
export interface Proposal extends Group {
  score: number
}

/** Least number of articles that state a thing: two of many may agree by chance. */
const leastOf = (articles: number): number => (articles < 200 ? 2 : 3)
/** Least agreement of neighbouring numbers, from 0 to 1. */
const STEADY = 0.4
/** Largest share of a group's numbers that may be in better groups already. */
const SHARED = 0.3

/**
 * Proposes what articles state repeatedly and what stays the same or changes slowly: numbers of one thing that are equal or
 * near each other from one article to the next. Best first, and with few numbers in common.
 */
export function propose(numbers: readonly LearnedNumber[]): Proposal[] {
  const least = leastOf(new Set(numbers.map(({ path }) => path)).size)
  const ranked = groupsOf(withoutNames(numbers), least)
    .flatMap((group) => scored(group, least))
    .sort((a, b) => b.score - a.score || (nameOf(a) < nameOf(b) ? -1 : 1))
  const taken = new Set<LearnedNumber>()
  return ranked.filter(({ numbers: own }) => {
    const shared = own.filter((learned) => taken.has(learned)).length
    if (shared > own.length * SHARED) return false
    for (const learned of own) taken.add(learned)
    return true
  })
}

/** Leaves out numbers that stand before a singular noun somewhere: "a 301 redirect", "508 compliance" are names. */
function withoutNames(numbers: readonly LearnedNumber[]): LearnedNumber[] {
  const key = ({ head, low }: LearnedNumber) => `${low} ${head}`
  const bySentence = Map.groupBy(numbers, ({ sentence, head }) => `${head} ${sentence}`)
  const isOneOfSeveral = (one: LearnedNumber) =>
    bySentence.get(`${one.head} ${one.sentence}`)?.some((other) => hasNearbyWord(one, other))
  const names = new Set(numbers.filter((one) => one.isName || isOneOfSeveral(one)).map(key))
  return numbers.filter((learned) => !names.has(key(learned)))
}

/** Tells whether two large numbers of one thing stand side by side and hardly differ: "301 redirects and 302 redirects". */
function hasNearbyWord(one: LearnedNumber, other: LearnedNumber): boolean {
  const [a, b] = [numberOf(one), numberOf(other)]
  return a >= 100 && a !== b && nearness(a, b) > 0.99
}

const nameOf = ({ counted, unit, beside }: Group): string => [counted, unit, beside?.lemma].join(' ')

function scored(group: Group, least: number): Proposal[] {
  const { counted, beside, numbers } = group
  const kept = withoutOutliers(numbers)
  if (kept.length < least || new Set(kept.map(({ day }) => day)).size < 2 || kept.length < numbers.length * KEPT)
    return []
  const steady = steadiness(kept)
  if (steady < STEADY) return []
  const special = (counted.split(' ').length - 1) * 0.15 + (beside === null ? -0.1 : WORTH[beside.kind])
  return [{ ...group, numbers: kept, score: steady * Math.log(kept.length) * (1 + special) }]
}

/** Least share of the numbers near the median. */
const KEPT = 0.6
/** How far a number may be from the median to be of the same thing, as a factor. */
const FAR = 2

function withoutOutliers(numbers: readonly LearnedNumber[]): readonly LearnedNumber[] {
  const middle = numbers.map(numberOf).sort((a, b) => a - b)[numbers.length >> 1] as number
  return numbers.filter((one) => nearness(numberOf(one), middle) >= 1 / FAR)
}

/** Weights by the kind of word: what happened to the counted distinguishes best, and a name may be near by chance. */
const WORTH = { deed: 0.05, thing: 0.03, name: 0 } as const

/** Largest share of neighbours in time that may be far from each other. */
const JUMPS = 1 / 3

/** Returns how much neighbours in time agree, from 0 to 1; larger numbers count more. 0 where many are far from each other. */
function steadiness(numbers: readonly LearnedNumber[]): number {
  const pairs = numbers.slice(1).map((one, i) => {
    const [before, now] = [numberOf(numbers[i] as LearnedNumber), numberOf(one)]
    const near = nearness(before, now)
    return (near === 1 ? 1 : near > 0.9 ? 0.7 : near > 0.7 ? 0.2 : 0) * distinctiveness(now)
  })
  const jumps = pairs.filter((pair) => pair === 0).length
  return jumps > pairs.length * JUMPS ? 0 : pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length
}

const numberOf = ({ low, high }: LearnedNumber): number => low ?? high ?? 0

/** Returns the smaller number as a share of the larger, from 0 to 1. */
const nearness = (a: number, b: number): number =>
  a === b ? 1 : a * b <= 0 ? 0 : Math.min(Math.abs(a), Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b))

/** Returns how unlikely it is that a number agrees by chance, from 0 to 1: 3 may, 28,340 does not. */
const distinctiveness = (number: number): number => Math.min(1, Math.log2(1 + Math.abs(number)) / 10)
