import { sizeOf } from '../../base/interval.ts'
import { THRESHOLDS, type Threshold } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import { haveSameUnit } from '../accepted.ts'
import { areDated, isMisscaled } from '../dated/telling-slip.ts'
import { likeness } from '../likeness.ts'
import { distance } from '../nearness.ts'
import { isNearlySameSentence, whyUnrelated } from '../unrelated.ts'
import type { Nearness } from './question.ts'

/** Asks whether two numbers are of one order of magnitude or have the same digits, where no rule says what they mean. */
export function askScale(a: Side, b: Side, nearness: Nearness): string | null {
  if (a.claim.fact !== null || a.quantity.unit !== b.quantity.unit) return null
  if (nearness === 'pair' && areDated({ earlier: a, later: b }) && isMisscaled(a, b)) return null
  const [first, second] = [sizeOf(a.quantity), sizeOf(b.quantity)]
  const ratio = Math.max(first, second) / Math.min(first, second)
  return ratio > THRESHOLDS.largestRatio ? 'the numbers are too far apart in size' : null
}

/** Asks whether the words around two numbers show that they are the same, where no rule says what they mean. */
export function askContext(a: Side, b: Side, nearness: Nearness): string | null {
  if (a.claim.fact !== null) return null
  if (nearness === 'other-article') {
    const stranger = whyUnrelated(a, b)
    if (stranger !== null || isNearlySameSentence(a, b)) return stranger
  }
  const alike = likeness(a, b)
  const isNear =
    nearness === 'pair' &&
    ((haveSameUnit(a.quantity, b.quantity) && distance(a.quantity, b.quantity) < THRESHOLDS.veryNear) ||
      (areDated({ earlier: a, later: b }) && isMisscaled(a, b)))
  const enough = THRESHOLDS[isNear ? 'alikeIfNear' : ENOUGH[nearness]]
  return alike >= enough ? null : `the words around them have too little in common (${alike} of ${enough})`
}

/** The least likeness for each relation of two texts: the less they are known to be related, the more it takes. */
const ENOUGH = {
  pair: 'alikeInPair',
  'same-text': 'alikeInOneArticle',
  'other-article': 'alikeAcrossArticles',
} as const satisfies Record<Nearness, Threshold>
