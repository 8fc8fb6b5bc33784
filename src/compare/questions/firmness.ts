import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import { likeness } from '../likeness.ts'
import type { Nearness } from './question.ts'

/** Asks how firmly both are stated: a headline may drop the "would" of its text; between articles, both must be asserted. */
export function askModality(a: Side, b: Side, nearness: Nearness): string | null {
  if (nearness === 'pair') {
    return a.claim.modality === b.claim.modality || isPlanRetold(a, b)
      ? null
      : `one is ${a.claim.modality}, the other ${b.claim.modality}`
  }
  const firm = nearness === 'same-text' ? ['asserted', 'expected', 'hypothetical'] : ['asserted']
  const weak = [a, b].find((s) => !firm.includes(s.claim.modality))
  return weak ? `one is ${weak.claim.modality}, not asserted` : null
}

/** Tells whether two claims, asserted or expected, are so alike that one retells the other: "are predicted to hit 2,400", "we anticipate that they will reach 2,400". */
const isPlanRetold = (a: Side, b: Side): boolean =>
  [a, b].every(({ claim }) => claim.modality === 'asserted' || claim.modality === 'expected') &&
  likeness(a, b) >= THRESHOLDS.alikeForPlan

/** Asks whether both are about the same stage: what was so "at first", or is called wrong, contradicts nothing later. */
export function askStage({ claim: a }: Side, { claim: b }: Side): string | null {
  if (a.stage === 'withdrawn' || b.stage === 'withdrawn') return 'one is called wrong in its own text'
  if ((a.stage === 'past') !== (b.stage === 'past')) return 'only one is about an early stage'
  return (a.stage === 'need') === (b.stage === 'need') ? null : 'only one is what is needed'
}
