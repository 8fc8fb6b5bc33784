import { isWithin } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Sentence, Units } from '../model/index.ts'
import { inUnitOf } from './accepted.ts'
import { type Comparison, compare, type Obstacle } from './comparable.ts'
import { likeness } from './likeness.ts'
import { explanationOf, type Said } from './restated/explained.ts'

/** Whether the other claims of a text support a claim. */
export interface Support {
  /** `follows`: some claim implies it; `meets`: the text gives the number in some way; `contradicts`: it gives another one. */
  kind: 'follows' | 'meets' | 'contradicts' | 'unrelated'
  /** The claim that supports or contradicts it; null where only a number fits, or nothing. */
  by: Side | null
}

/**
 * Compares one claim with the text of the same article. A number that the text gives in any way clears it. Else the likeliest
 * number of its kind contradicts it.
 */
export function findSupport(side: Side, said: Said, lead: Sentence | null, units: Units): Support {
  const compared = said.sides.map((other) => ({ other, comparison: compare(other, side, 'same-text', units) }))
  const [best] = compared
    .filter(({ other, comparison }) => mayStateSame(comparison) && !other.quantity.vague && isNearInSize(side, other, units))
    .map(({ other, comparison }) => ({
      other,
      isComparable: comparison.comparable,
      alike: likeness(other, side) + (other.sentence === lead ? THRESHOLDS.firstSentence : 0),
    }))
    .sort((a, b) => b.alike - a.alike)
  const explanation = explanationOf(side, said, units)
  const isAgainst = best?.isComparable && best.alike >= THRESHOLDS.strongTie
  if (explanation === 'firm' || (explanation === 'loose' && !isAgainst)) {
    const implied = compared.find(({ comparison: c }) => c.comparable && isWithin(c.earlier, c.later))
    return implied ? { kind: 'follows', by: implied.other } : { kind: 'meets', by: null }
  }
  return best && best.alike >= THRESHOLDS.alikeInOneArticle
    ? { kind: 'contradicts', by: best.other }
    : { kind: 'unrelated', by: null }
}

/**
 * What keeps two numbers of one article from being compared on their own, but not where the text gives the number of the
 * headline in no way: a headline drops "may", names ships as vessels and a person by the town.
 */
const LOOSE: ReadonlySet<Obstacle> = new Set(['modality', 'source', 'time', 'place', 'more', 'counted', 'verb', 'context'])

const mayStateSame = (comparison: Comparison): boolean => comparison.comparable || LOOSE.has(comparison.obstacle)

function isNearInSize(side: Side, other: Side, units: Units): boolean {
  const converted = inUnitOf(side, other, units)
  if (converted === null) return false
  const [a, b] = [converted, side.quantity].map(({ low, high }) => Math.abs(low ?? high ?? 0)) as [number, number]
  return Math.max(a, b) <= Math.min(a, b) * THRESHOLDS.largestRatio
}
