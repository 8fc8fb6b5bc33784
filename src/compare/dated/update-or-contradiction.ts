import { intersects } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Side } from '../../claim/side.ts'
import { significantDigits } from '../../slip/index.ts'
import { isOpen } from '../accepted.ts'
import { otherNames } from '../aligned/other-names.ts'
import { countNumbers, hasReplacedWord, type SameSlot, shareName } from '../aligned/slots.ts'
import { nounOf } from '../likeness.ts'
import { distance } from '../nearness.ts'
import { mayBeSameSource } from '../same-source.ts'
import { whyOtherNames } from '../unrelated.ts'
import { type Movement, movementBetween } from './moving.ts'
import { whyTwoEvents } from './one-event.ts'
import { haveOtherRanks, isOnlyOnePart, oddsOf, signOfSlip, signsOfOneFigure } from './one-figure.ts'
import { haveOtherVerbs } from './other-verbs.ts'
import { isAnySlip, isMisscaled, isTellingSlip } from './telling-slip.ts'

/** What it means that two articles published on known days give two numbers for one thing. */
export interface Difference {
  kind: 'contradicts' | 'updates' | 'unrelated'
  why: string
}

/** Two numbers that differ, and the place that they have in two sentences with nearly the same words; null for none. */
interface Pair {
  earlier: Side
  later: Side
  place: SameSlot | null
}

/**
 * Returns what it means that two dated articles give two numbers: what was once contradicts; of what moves, the later
 * number is an update, unless a total falls; and a slip that chance seldom makes contradicts even there.
 */
export function differenceOf(pair: Pair): Difference {
  const { earlier, later, place } = pair
  const difference = differenceOfOneEvent(pair)
  if (difference.kind !== 'contradicts') return difference
  const why = isBackground(place) ? null : whyTwoEvents(earlier, later, place !== null)
  return why === null ? difference : { kind: 'unrelated', why }
}

/** Tells whether two sentences are long and nearly the same: what articles repeat as background, whatever their days. */
const isBackground = (place: SameSlot | null): boolean =>
  place !== null && place.cover >= THRESHOLDS.coverOfCopy && place.shared >= THRESHOLDS.sharedWordsOfCopy

function differenceOfOneEvent(pair: Pair): Difference {
  const { earlier, later, place } = pair
  const movement = movementBetween(earlier, later)
  if (haveOtherRanks(earlier, later) || isOnlyOnePart(earlier, later)) return asMoved(movement)
  if (place === null) return inOtherWords(pair, movement)
  const numbers = countNumbers(place.sentences)
  const isTable = numbers.same + numbers.other > MOST_NUMBERS
  if (isTable || numbers.other > Math.max(1, numbers.same)) return asMoved(movement)
  if (isTellingSlip(earlier, later) && movement !== 'trades')
    return whyOfTwo(pair) === null && !mayHaveGrown(pair, movement) ? SLIP : asMoved(movement)
  const isCopy = place.cover >= THRESHOLDS.coverOfCopy && place.shared >= THRESHOLDS.sharedWordsOfSame
  if (distance(earlier.quantity, later.quantity) > THRESHOLDS.farInSize && !(isCopy && isAnySlip(earlier, later)))
    return UNRELATED
  if (!shareName(place.sentences) && !isCopy) return asMoved(movement)
  if (place.cover < THRESHOLDS.coverAcrossArticles && hasReplacedWord(place.sentences)) return asMoved(movement)
  if (whyOtherNames(earlier, later) !== null) return asMoved(movement)
  if (movement === null) return { kind: 'contradicts', why: 'nothing else differs in the sentence' }
  if (movement === 'grows' && amountOf(later) < amountOf(earlier)) return fallOf(pair)
  if (movement === 'moves' && numbers.other === 1 && isBackground(place) && isSameDay(pair)) return SAME_DAY
  const isKnownNow = movement === 'grows' ? numbers.same > 0 && isSameBound(pair) : numbers.same > 1
  const isOnlyOne = numbers.other === 1 && isKnownNow && later.quantity.unit === null
  return isOnlyOne && isSameDay(pair) && (isCopy || isSameSource(pair))
    ? { kind: 'contradicts', why: 'the other numbers of the sentence are the same on the same day' }
    : UPDATES[movement]
}

/** Returns what it means that two articles give two numbers in other words: a contradiction where the signs say that they are one figure. */
function inOtherWords({ earlier, later }: Pair, movement: Movement): Difference {
  const isOtherSize = isMisscaled(earlier, later)
  if ((movement === 'trades' && !isOtherSize) || isOfChange(earlier, later)) return asMoved(movement)
  const signs = signsOfOneFigure(earlier, later)
  const odds = oddsOf(signs)
  const slip = signOfSlip(earlier, later)
  const isFigure = (points: number) => odds + points >= THRESHOLDS.oneFigure
  if (movement === null) {
    if (slip !== null && isFigure(slip.points) && whyOfTwo({ earlier, later, place: null }) === null) return SLIP
    const why = `${isFigure(0) ? 'one figure' : 'perhaps two figures'}: ${signs.map(({ what }) => what).join(', ')}`
    return { kind: isFigure(0) ? 'contradicts' : 'unrelated', why }
  }
  const mayReach = isOtherSize && movement === 'grows'
  const falls = movement === 'grows' && amountOf(later) < amountOf(earlier)
  if (slip !== null && !mayReach && isFigure(slip.points - (falls ? 0 : THRESHOLDS.movingFigure))) return SLIP
  if (movement === 'grows' && isFall(earlier, later) && isFigure(0)) return fallOf({ earlier, later })
  return UPDATES[movement]
}

/**
 * Returns why two numbers that a slip may part are of two things all the same, as the digits of two figures are changed about by
 * chance too; null where nothing says so.
 */
function whyOfTwo({ earlier, later, place }: Pair): string | null {
  if (areOfOtherYears(earlier, later)) return 'they are of two years'
  if (place ? otherNames(place) !== null : isFewDigits(earlier) && whyOtherNames(earlier, later) !== null)
    return 'each has a name that the other does not'
  if (!place || !isFewDigits(earlier)) return null
  if (haveOtherVerbs(earlier, later)) return 'they tell of two deeds'
  const isShort = place.shared < THRESHOLDS.sharedWordsOfSame
  return isShort && hasReplacedWord(place.sentences) ? 'a word of one stands in the place of another' : null
}

/**
 * Tells whether what grows is larger in the later article by few digits, which are changed about by chance: "2,400", "4,200"; not
 * where both are of one night.
 */
const mayHaveGrown = ({ earlier, later }: Pair, movement: Movement): boolean =>
  movement === 'grows' &&
  isFewDigits(earlier) &&
  amountOf(later) > amountOf(earlier) &&
  (earlier.claim.asOf === null || earlier.claim.asOf.from !== later.claim.asOf?.from)

/** Digits that two figures have in another order so often by chance that a name or a deed of its own tells them apart. */
const FEW_DIGITS = 2

const isFewDigits = ({ quantity }: Side): boolean => significantDigits(quantity) <= FEW_DIGITS

/** Tells whether both name a year or a season, and not the same: "for 2024-25", "for 2025-26". */
function areOfOtherYears({ claim: { asOf: one } }: Side, { claim: { asOf: other } }: Side): boolean {
  const [years, others] = [one, other].map(yearsOf)
  return years !== null && others !== null && years !== others
}

/** Returns the years that a time begins and ends with, if it is no shorter; null for another. */
const yearsOf = (time: Side['claim']['asOf']): string | null =>
  time?.from?.endsWith('-01-01') && time.to?.endsWith('-12-31') ? `${time.from} ${time.to}` : null

/** Tells whether one of two numbers is one end of a change. */
const isOfChange = (...sides: readonly Side[]): boolean =>
  sides.some(({ quantity: { role } }) => role === 'to' || role === 'from')

/** Tells whether a count of the same people is smaller in the later article. */
function isFall(earlier: Side, later: Side): boolean {
  const [one, other] = [nounOf(earlier), nounOf(later)]
  return amountOf(later) < amountOf(earlier) && one?.isPerson === true && other?.isPerson === true
}

/** Returns what it means that a total falls: a contradiction, unless a bound is only rounder. */
function fallOf({ earlier, later }: Pick<Pair, 'earlier' | 'later'>): Difference {
  const [before, after] = [earlier.quantity, later.quantity]
  const isRounder = before.bound !== after.bound && intersects(before, after)
  return isRounder ? UNRELATED : { kind: 'contradicts', why: 'a total does not fall' }
}

/** Numbers that two sentences share from which they are rows of figures. */
const MOST_NUMBERS = 8

const SLIP: Difference = { kind: 'contradicts', why: 'a slip of the digits explains the difference' }
const SAME_DAY: Difference = {
  kind: 'contradicts',
  why: 'what articles of one day repeat word for word does not move within it',
}
const UNRELATED: Difference = { kind: 'unrelated', why: 'two articles may mean two things' }
const UPDATES: Readonly<Record<Exclude<Movement, null>, Difference>> = {
  grows: { kind: 'updates', why: 'a total that grows' },
  moves: { kind: 'updates', why: 'a figure that moves' },
  trades: { kind: 'updates', why: 'a price that moves all day' },
}

/** Returns what a difference means that is no contradiction. */
const asMoved = (movement: Movement): Difference => (movement === null ? UNRELATED : UPDATES[movement])

const isSameSource = ({ earlier, later }: Pair): boolean => {
  const [one, other] = [earlier.claim.attribution, later.claim.attribution]
  return one === null || other === null || mayBeSameSource(one, other)
}

const amountOf = ({ quantity: { low, high } }: Side): number => low ?? high ?? 0

const isSameBound = ({ earlier: { quantity: a }, later: { quantity: b } }: Pair): boolean =>
  a.bound === b.bound && isOpen(a.bound)

const isSameDay = ({ earlier, later }: Pair): boolean =>
  earlier.reading.article.published === later.reading.article.published
