import { THRESHOLDS } from '../base/thresholds.ts'
import type { NearMisses, RelationKind } from '../model/index.ts'
import type { Slip } from './slip.ts'

/** What ties numbers: words that state the relation, only their subjects, or nothing but their values. */
export type Tie = 'words' | 'subjects' | 'none'

/**
 * How many sets of numbers of an article are tried in vain, on average, by relation and by what ties them. `factlint
 * calibrate` counts again; docs/slips.md has the whole count.
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

/** The relations that numbers of an article may stand in. */
export const RELATION_KINDS = Object.keys(TRIES) as RelationKind[]

/** Returns how many sets of numbers of an article are tried in vain, on average, as far as factlint was measured. */
export const triesInVain = (relation: RelationKind, tie: Tie): number => TRIES[relation][tie]

/** Tells whether chance makes such a near miss too seldom for it to be one: those tried in vain, times the chance of such a slip. */
export function isBeyondChance(relation: RelationKind, tie: Tie, { chance }: Slip, nearMisses: NearMisses): boolean {
  const byChance = triesInVain(relation, tie) * (nearMisses[relation] ?? 1) * chance
  return byChance <= (tie === 'words' ? THRESHOLDS.chanceWithWords : THRESHOLDS.chanceWithoutWords)
}
