import { THRESHOLDS } from '../base/thresholds.ts'
import type { Slip } from './slip.ts'

/** A relation that numbers of an article may stand in. */
export type RelationKind = 'sum' | 'three' | 'change' | 'share' | 'hundred' | 'proportion' | 'product' | 'average'

/** What ties numbers: words that state the relation, only their subjects, or nothing but their values. */
export type Tie = 'words' | 'subjects' | 'none'

/**
 * How many sets of numbers of an article are tried in vain, on average, by relation and by what ties them. `npm run
 * bench:slips` counts again; docs/slips.md has the whole count.
 */
const TRIES: Readonly<Record<RelationKind, Readonly<Record<Tie, number>>>> = {
  sum: { words: 0.065, subjects: 0.035, none: 0.045 },
  three: { words: 0.02, subjects: 0.02, none: 0.02 },
  change: { words: 0.008, subjects: 0.004, none: 0.009 },
  share: { words: 0.002, subjects: 0.001, none: 0.002 },
  hundred: { words: 0.008, subjects: 0.008, none: 0.008 },
  proportion: { words: 0.005, subjects: 0.005, none: 0.005 },
  product: { words: 0.023, subjects: 0.023, none: 0.023 },
  average: { words: 0.01, subjects: 0.01, none: 0.01 },
}

/** Returns how many near misses like this one chance makes in an article: those tried in vain, times the chance of such a slip. */
export const byChance = (relation: RelationKind, tie: Tie, { chance }: Slip): number => TRIES[relation][tie] * chance

/** Tells whether chance makes such a near miss too seldom for it to be one. */
export const isBeyondChance = (relation: RelationKind, tie: Tie, slip: Slip): boolean =>
  byChance(relation, tie, slip) <= (tie === 'words' ? THRESHOLDS.chanceWithWords : THRESHOLDS.chanceWithoutWords)
