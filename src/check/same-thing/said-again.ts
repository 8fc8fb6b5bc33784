import { intersects } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Quantity, Reading, Verdict } from '../../model/index.ts'
import { type Misprint, misprintBetween } from '../../slip/index.ts'
import { printed } from '../../wording/as-printed.ts'
import { quote, verdict, whereIs } from '../../wording/verdict.ts'
import { capitalised } from '../../wording/words.ts'
import { haveOwnModifiers, mayBeOne, mayBeOneMeasure, mayBeOtherGroup } from './again/kind.ts'
import { type Mention, mentionsIn } from './again/mention.ts'
import { oddsOf } from './again/signs.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/**
 * A number that is given twice, once with a slip: "141 passengers", "the 114 passengers". Signs of one number, such as the
 * article before the second, are weighed with how likely a slip makes their difference.
 */
export const saidAgain: InconsistencyFinder = function* (text) {
  const mentions = mentionsIn(text)
  if (mentions.length < 2) return
  const timesSaid = timesSaidIn(text.reading)
  const told = new Set<Mention>()
  for (const [i, other] of mentions.entries()) {
    const [best] = mentions
      .slice(Math.max(0, i - MOST_BEFORE), i)
      .flatMap((one) => pairOf(one, other, timesSaid))
      .sort((a, b) => b.odds - a.odds)
    if (!best || best.odds < THRESHOLDS.saidTwice || told.has(best.wrong)) continue
    told.add(best.wrong)
    yield verdictOn(best, text.reading)
  }
}

/** Numbers before one that it is held against. */
const MOST_BEFORE = 40

/** Two numbers that may be one: that which is likelier wrong, and the other. */
interface Pair {
  wrong: Mention
  right: Mention
  odds: number
}

/** How many numbers of an article have a value and unit. */
type TimesSaid = (quantity: Quantity) => number

function timesSaidIn({ quantities }: Reading): TimesSaid {
  const counts = new Map<string, number>()
  const key = ({ low, high }: Quantity, unit: string | null) => `${low ?? high} ${unit}`
  for (const one of quantities) counts.set(key(one, one.unit), (counts.get(key(one, one.unit)) ?? 0) + 1)
  return (one) => (counts.get(key(one, one.unit)) ?? 0) + (one.unit === null ? 0 : (counts.get(key(one, null)) ?? 0))
}

/** Tells whether a bound allows both numbers, or their nouns are of two kinds. */
const mayBothBeRight = (one: Mention, other: Mention): boolean =>
  intersects(one.side.quantity.accepts, other.side.quantity.accepts) || haveOwnModifiers(one, other)

/** Tells whether chance makes a slip so seldom that it speaks although both numbers may be right: "at least 105", "150". */
const isSeldom = ({ kind, digits }: Misprint): boolean =>
  kind === 'wrong-scale' || (kind === 'swapped-digits' && digits > 2)

/** Pairs a number with one before it, if a slip may part them. The one that stands alone is wrong, else the second; two that are both said again are two. */
function pairOf(one: Mention, other: Mention, timesSaid: TimesSaid): Pair[] {
  if (!mayBeOneMeasure(one, other)) return []
  const slip = misprintBetween(one.side.quantity, other.side.quantity)
  if (slip === null || (slip.kind === 'off-by-one' && mayBeOtherGroup(one, other))) return []
  if (slip.kind !== 'swapped-digits' && !mayBeOne(one, other)) return []
  if (!isSeldom(slip) && mayBothBeRight(one, other)) return []
  const [isOnce, isOtherOnce] = [one, other].map(({ side }) => timesSaid(side.quantity) === 1)
  if (!isOnce && !isOtherOnce) return []
  const odds = oddsOf(one, other, slip)
  return [isOtherOnce ? { wrong: other, right: one, odds } : { wrong: one, right: other, odds }]
}

function verdictOn({ wrong, right, odds }: Pair, reading: Reading): Verdict {
  const evidence = quote(right.side, reading)
  return verdict('same-thing-twice', wrong.side.quantity, {
    severity: odds >= THRESHOLDS.surelySaidTwice ? 'warning' : 'notice',
    message: `${capitalised(withNoun(wrong))} here, ${withNoun(right)} ${whereIs(evidence)}: likely the same number.`,
    expected: printed(right.side),
    evidence: [evidence],
  })
}

/** Returns a number as printed, with what it counts: "six iron lamps". */
const withNoun = ({ side, noun }: Mention): string =>
  side.quantity.unit === null && noun !== null ? `${printed(side)} ${noun.text}` : printed(side)
