import { sizeOf } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import type { Sentence, Units } from '../model/index.ts'
import { misprintBetween, type Slip, slipBetween } from '../slip/index.ts'
import { wordsAround } from '../wording/as-printed.ts'
import { inUnitOf } from './accepted.ts'
import { type Comparison, compare, type Obstacle } from './comparable.ts'
import { likeness } from './likeness.ts'
import { isRoundedFrom, mayCount } from './restated/as-said.ts'
import { explanationOf } from './restated/explained.ts'
import type { Said } from './restated/said.ts'

/** Whether a text gives the number of a claim in some way (`meets`), gives another one, or has nothing on it. */
export type Support = { kind: 'meets' | 'unrelated' } | { kind: 'contradicts'; by: Side }

/**
 * Compares one claim with the text of the same article. A number that the text gives in any way clears it. Else the likeliest
 * number of its kind contradicts it.
 */
export function findSupport(side: Side, said: Said, around: Around, units: Units): Support {
  const explanation = explanationOf(side, said, units)
  if (explanation === 'said') return { kind: 'meets' }
  const best = likeliest(side, said, around, units)
  if (best && explanation === null && isMisprint(best) && around.top.includes(best.other.sentence))
    return { kind: 'contradicts', by: best.other }
  const isAgainst = best?.comparison.comparable && best.alike >= THRESHOLDS.strongTie
  if (explanation === 'worked-out' && !(isAgainst && side.quantity.unit !== null && isMisprint(best)))
    return { kind: 'meets' }
  if (explanation === 'loose' && !isAgainst) return { kind: 'meets' }
  return best && !isNoFigure(side) && best.alike >= enough(best)
    ? { kind: 'contradicts', by: best.other }
    : { kind: 'unrelated' }
}

/**
 * Tells whether two numbers of two digits or more, in one unit or none, are each other with two digits swapped or one digit
 * wrong. At the top of 3,000 real articles no number differs so from one that only the headline has.
 */
function isMisprint({ side: { quantity }, other }: Candidate): boolean {
  if (quantity.unit !== other.quantity.unit) return false
  const slip = misprintBetween(quantity, other.quantity)
  return slip !== null && slip.kind !== 'off-by-one' && slip.digits > 1
}

/** Returns the number of the text that the headline most likely restates. */
function likeliest(side: Side, { sides }: Said, { top, taken }: Around, units: Units): Candidate | undefined {
  const [best] = sides
    .map((other) => pairOf(side, other, units))
    .filter((pair) => isNearInSize(pair, units) && mayStateSame(pair, taken))
    .map((pair): Candidate => ({ ...pair, alike: alikeness(pair, top[0] ?? null) }))
    .sort(
      (a, b) =>
        Number(b.isRareSlip()) - Number(a.isRareSlip()) || Number(isSure(b)) - Number(isSure(a)) || b.alike - a.alike,
    )
  return best
}

/** The first sentences of the text, and the other numbers of the headline. */
interface Around {
  top: readonly Sentence[]
  taken: readonly Side[]
}

/** A number of the headline and one of the text. */
interface Pair {
  side: Side
  other: Side
  comparison: Comparison
  /** Tells whether a slip leads from one to the other, which is looked for when it is first asked. */
  isSlip(): boolean
  /** Tells whether it is one that chance seldom makes, such as two of three digits swapped. */
  isRareSlip(): boolean
}

/** A number of the text that may be that of the headline. */
interface Candidate extends Pair {
  alike: number
}

function pairOf(side: Side, other: Side, units: Units): Pair {
  let known: { slip: Slip | null } | null = null
  const slipOf = () => {
    known ??= { slip: slipBetween(other.quantity, side.quantity) }
    return known.slip
  }
  return {
    side,
    other,
    comparison: compare(other, side, 'same-text', units),
    isSlip: () => slipOf() !== null,
    isRareSlip: () => (slipOf()?.chance ?? 1) <= THRESHOLDS.rareSlip,
  }
}

const alikeness = ({ side, other }: Pair, lead: Sentence | null): number =>
  likeness(other, side) + (other.sentence === lead ? THRESHOLDS.firstSentence : 0)

/** Tells whether nothing but the number keeps the two apart. */
const isSure = (one: Candidate): boolean => one.comparison.comparable && one.alike >= enough(one)

/** Returns how alike the two must be: less for two measures in one unit that a slip explains. */
const enough = ({ side, other, isSlip, isRareSlip }: Candidate): number =>
  isRareSlip()
    ? 0
    : side.quantity.unit !== null && side.quantity.unit === other.quantity.unit && isSlip()
      ? THRESHOLDS.sameUnit
      : THRESHOLDS.alikeInOneArticle

/**
 * What keeps two numbers of one article from being compared on their own, but not where the text gives the number of the
 * headline in no way: a headline drops "may", and names a person by the town.
 */
const LOOSE: ReadonlySet<Obstacle> = new Set([
  ...(['modality', 'source', 'time', 'place', 'more', 'verb', 'context', 'counted'] as const),
])
/** The same where the headline names neither a unit nor what is counted. */
const LOOSE_IF_BARE: ReadonlySet<Obstacle> = new Set(['unit', 'age', 'scale'])

/**
 * Tells whether a number of the text may be the one that the headline restates. One of another noun ("6 ships", "five
 * vessels"), or of any unit where the headline names none ("Dow up 112"), only where a slip leads from one to the other.
 * Never one that another number of the headline states, or that somebody says in a quotation.
 */
function mayStateSame({ side, other, comparison, isSlip }: Pair, taken: readonly Side[]): boolean {
  if (other.quantity.vague || taken.some((head) => isRoundedFrom(head, other) && mayCount(head, other))) return false
  if (comparison.comparable) return true
  if ([side, other].some(({ claim }) => claim.modality === 'quoted')) return false
  if (comparison.obstacle === 'scale' && isSlip()) return true
  if (comparison.obstacle === 'change') return leavesChangeOpen(side, other)
  if (isBare(side) && LOOSE_IF_BARE.has(comparison.obstacle) && isSlip()) return true
  const isOfOneKind = mayCount(side, other) && side.context.isAge === other.context.isAge
  return LOOSE.has(comparison.obstacle) && (isOfOneKind || isSlip())
}

/** Tells whether a headline names a percentage without its verb, as only a change has it: "Nine pct profit rise". */
const leavesChangeOpen = ({ quantity: head }: Side, { quantity }: Side): boolean =>
  head.change === null && quantity.change !== null && head.unit === 'percent' && quantity.unit === 'percent'

/** Tells whether a number stands alone, without a unit or anything counted. */
const isBare = ({ quantity, context }: Side): boolean => quantity.unit === null && context.counted.length === 0

/** Tells whether a time is no figure of the article: a rhythm, or counted from a day of publication that is not known ("every four years", "35 years ago"). */
function isNoFigure(side: Side): boolean {
  const { before, after } = wordsAround(side)
  return /\bevery\s+$/i.test(before) || (side.reading.article.published === null && /^\s+ago\b/i.test(after))
}

/** Tells whether two numbers are near enough in size to be one number, in one unit unless a slip explains the difference. */
function isNearInSize({ side, other, isSlip }: Pair, units: Units): boolean {
  const converted = inUnitOf(side, other, units) ?? (isBare(side) && isSlip() ? other.quantity : null)
  if (converted === null) return false
  const [a, b] = [sizeOf(converted), sizeOf(side.quantity)]
  return Math.max(a, b) <= Math.min(a, b) * THRESHOLDS.largestRatio || isSlip()
}
