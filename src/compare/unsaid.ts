import type { Side } from '../claim/side.ts'
import type { Reading, Units } from '../model/index.ts'
import { significantDigits } from '../slip/index.ts'
import { haveSameUnit, isOpen } from './accepted.ts'
import { distance } from './nearness.ts'
import type { Pairing } from './pair-up.ts'
import { saidIn } from './restated/said.ts'
import { findSupport } from './support.ts'

/** Sentences from which a text is long enough to be summed up. */
const FEWEST_SENTENCES = 3

/** How many times longer a text is than its summary at least. */
const TIMES_LONGER = 1.5

/**
 * Tells whether the later text sums up the earlier one, so that all its numbers come from there: one text of several sentences,
 * and a shorter one, without days of publication that would make them two articles.
 */
export function isSummary(later: Reading, earlier: Reading): boolean {
  if ([later, earlier].some(({ article }) => article.published !== null)) return false
  return earlier.sentences.length >= FEWEST_SENTENCES && lengthOf(earlier) >= TIMES_LONGER * lengthOf(later)
}

const lengthOf = ({ sentences }: Reading): number => sentences.reduce((sum, { text }) => sum + text.length, 0)

/** Returns the pairings of a summary with those numbers that the text gives in no way, each with the number of the text that it likeliest restates. */
export function withUnsaid(
  pairings: readonly Pairing[],
  { earlier, sides, units }: { earlier: Reading; sides: readonly Side[]; units: Units },
): Pairing[] {
  const said = saidIn(earlier, earlier.sentences, sides)
  const laters = pairings.map(({ later }) => later)
  return pairings.map((pairing) => {
    if (pairing.earlier && isOtherHedged(pairing.later, pairing.earlier, sides))
      return { ...pairing, kind: 'contradicts' }
    if (pairing.kind !== 'unrelated') return pairing
    const taken = laters.filter((other) => other !== pairing.later)
    const support = findSupport(pairing.later, said, { top: earlier.sentences.slice(0, 1), taken }, units)
    return support.kind === 'contradicts' ? { ...pairing, earlier: support.by, kind: 'contradicts' } : pairing
  })
}

/**
 * Tells whether a summary states a number with the hedge of the text, but another number, which the text has nowhere: "below $28
 * billion" for "below $25 billion". A number with fewer digits may be rounded.
 */
function isOtherHedged({ quantity: later }: Side, { quantity: earlier }: Side, sides: readonly Side[]): boolean {
  const isHedged = isOpen(later.bound) || (later.bound === 'about' && later.approximate)
  if (!isHedged || later.bound !== earlier.bound || !haveSameUnit(later, earlier)) return false
  if (significantDigits(later) < significantDigits(earlier)) return false
  return sides.every(({ quantity }) => !haveSameUnit(quantity, later) || distance(quantity, later) > 0)
}
