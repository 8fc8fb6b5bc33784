import { numbersOf } from '../check/near-miss/equations.ts'
import { attemptsOf } from '../check/near-miss/near-misses.ts'
import { isTold } from '../check/near-miss/verdicts.ts'
import type { ArticleSource, NearMisses, RelationKind } from '../model/index.ts'
import { RELATION_KINDS, type SlipKind, type Tie, triesInVain } from '../slip/index.ts'
import { guarded } from './guard.ts'
import { extractClaims, type ReadOptions } from './reading/read.ts'

/** A set of numbers of an article that may stand in a relation. */
export interface RelationTried {
  relation: RelationKind
  tie: Tie
  holds: boolean
  /** The slip that would make it hold, how many digits speak for it, and whether it is reported; null if none does. */
  miss: { slip: SlipKind; digits: number; isTold: boolean } | null
}

/** How often numbers may stand in a relation, by what ties them. */
export interface RelationCount {
  relation: RelationKind
  tie: Tie
  tried: number
  held: number
  /** Those that a slip would make hold, by how many digits speak for it: one, two, three, four or more. */
  swappedDigits: [number, number, number, number]
  otherSlips: [number, number, number, number]
  /** How many are reported. */
  told: number
}

/** What was counted on an archive. */
export interface Calibration {
  articles: number
  relations: RelationCount[]
  /** The factors for the configuration: of relations that miss more often here than in the articles measured for factlint. */
  nearMisses: NearMisses
}

/** Returns the relations that numbers of an article may stand in. An article on which reading fails is passed to `onFault`. */
export function relationsTriedIn(
  source: ArticleSource,
  { nearMisses = {}, ...options }: ReadOptions & { nearMisses?: NearMisses },
): RelationTried[] {
  const work = () =>
    numbersOf(extractClaims(source, options))
      .flatMap(attemptsOf)
      .map(({ equation: { relation, tie }, holds, miss }) => ({
        ...{ relation, tie, holds },
        miss: miss && { slip: miss.slip.kind, digits: miss.digits, isTold: isTold(miss, nearMisses) },
      }))
  return guarded(source, 'asked', work, options.onFault) ?? []
}

/**
 * Counts the relations that were tried, article by article. Articles are taken to be right, so that nearly every near miss is
 * chance.
 */
export function calibrate(articles: readonly (readonly RelationTried[])[]): Calibration {
  const counts = new Map<string, RelationCount>()
  for (const one of articles.flat()) {
    const key = `${one.relation} ${one.tie}`
    const count = counts.get(key) ?? newCount(one)
    counts.set(key, count)
    addTo(count, one)
  }
  const relations = RELATION_KINDS.flatMap((relation) => TIES.flatMap((tie) => counts.get(`${relation} ${tie}`) ?? []))
  const factors = RELATION_KINDS.map((relation) => [relation, factorOf(relation, articles)] as const)
  const nearMisses = Object.fromEntries(factors.filter(([, factor]) => factor > 1))
  return { articles: articles.length, relations, nearMisses }
}

const TIES: readonly Tie[] = ['words', 'subjects', 'none']

const newCount = ({ relation, tie }: RelationTried): RelationCount => ({
  ...{ relation, tie, tried: 0, held: 0, told: 0 },
  swappedDigits: [0, 0, 0, 0],
  otherSlips: [0, 0, 0, 0],
})

function addTo(count: RelationCount, { holds, miss }: RelationTried): void {
  count.tried++
  if (holds) count.held++
  if (!miss) return
  const digits = Math.max(1, Math.min(4, miss.digits)) - 1
  const slips = miss.slip === 'swapped-digits' ? count.swappedDigits : count.otherSlips
  slips[digits] = (slips[digits] ?? 0) + 1
  if (miss.isTold) count.told++
}

/** Standard deviations by which a count must be above what is usual, so that it is no accident of these articles. */
const CERTAIN = 3

/**
 * Returns how many times as often as usual a relation is tried in vain, rounded up to one decimal; 1 if that is not certain. One
 * article with a table may have dozens, so that the deviation is that of the counts of articles.
 */
function factorOf(relation: RelationKind, articles: readonly (readonly RelationTried[])[]): number {
  const own = articles.map((tried) => tried.filter((one) => one.relation === relation))
  const ties = new Set(own.flat().map(({ tie }) => tie))
  const usual = articles.length * sum([...ties].map((tie) => triesInVain(relation, tie)))
  const inVain = own.map((tried) => tried.filter(({ holds }) => !holds).length)
  const total = sum(inVain)
  const deviation = Math.sqrt(sum(inVain.map((count) => count ** 2)))
  return total > usual + CERTAIN * deviation ? Math.ceil((10 * total) / usual) / 10 : 1
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
