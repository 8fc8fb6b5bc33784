import { THRESHOLDS } from '../base/thresholds.ts'
import type { Slip } from './slip.ts'

/** A relation that numbers of an article may stand in. */
export type RelationKind =
  | 'sum'
  | 'balance'
  | 'level'
  | 'change'
  | 'share'
  | 'hundred'
  | 'proportion'
  | 'product'
  | 'average'
  | 'parts'
  | 'portion'

/** What ties numbers: words that state the relation, only their subjects, or nothing but their values. */
export type Tie = 'words' | 'subjects' | 'none'

/**
 * How many sets of numbers of an article are tried in vain, on average, by relation and by what ties them. `npm run
 * bench:slips` counts again; docs/slips.md has the whole count.
 */
const TRIES: Readonly<Record<RelationKind, Readonly<Record<Tie, number>>>> = {
  sum: { words: 0.08, subjects: 0.015, none: 0.04 },
  balance: { words: 0.014, subjects: 0.014, none: 0.014 },
  level: { words: 0.002, subjects: 0.002, none: 0.002 },
  change: { words: 0.0022, subjects: 0.002, none: 0.0022 },
  share: { words: 0.001, subjects: 0.001, none: 0.001 },
  hundred: { words: 0.0006, subjects: 0.0006, none: 0.0006 },
  proportion: { words: 0.001, subjects: 0.001, none: 0.001 },
  product: { words: 0.024, subjects: 0.024, none: 0.024 },
  average: { words: 0.001, subjects: 0.001, none: 0.001 },
  portion: { words: 0.0003, subjects: 0.0003, none: 0.0003 },
  parts: { words: 0.003, subjects: 0.003, none: 0.0022 },
}

/** Returns how many near misses like this one chance makes in an article: those tried in vain, times the chance of such a slip. */
const byChance = (relation: RelationKind, tie: Tie, { chance }: Slip): number => TRIES[relation][tie] * chance

/** Tells whether chance makes such a near miss too seldom for it to be one. */
export const isBeyondChance = (relation: RelationKind, tie: Tie, slip: Slip): boolean =>
  byChance(relation, tie, slip) <= (tie === 'words' ? THRESHOLDS.chanceWithWords : THRESHOLDS.chanceWithoutWords)
