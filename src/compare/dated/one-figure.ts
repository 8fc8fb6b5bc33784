import { THRESHOLDS } from '../../base/thresholds.ts'
import { datelineOf } from '../../claim/dateline.ts'
import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import { isAnyOf, isNoun, isOrdinal } from '../../grammar/word-class.ts'
import { significantDigits, slipBetween } from '../../slip/index.ts'
import { haveSameUnit } from '../accepted.ts'
import { likeness, nounOf } from '../likeness.ts'
import { distance } from '../nearness.ts'
import { allNamesIn, namesInCommon, whyOtherEvents, whyOtherNames } from '../unrelated.ts'
import { asWritten, isMisscaled } from './telling-slip.ts'

/** Something that speaks for or against two numbers of two articles being one figure. */
export interface Sign {
  /** What it adds to the odds, as a natural logarithm. */
  points: number
  what: string
}

/**
 * What each sign adds to the odds that two numbers are one figure, as a natural logarithm. Counted over 13,383 pairs of numbers
 * in one unit, from news summaries of nine years that have a name in common: 254 with the same number of two or more digits,
 * 12,125 with two. Two names in common are 1.5 times as frequent where the number is the same, four 5 times, six 8 times,
 * eight 80 times; a likeness of 3 five times, of 7 thirty times; the same noun four times. Signs that come together count less
 * than each by itself. A slip counts by the chance that a number of this size is one slip away.
 */
const POINTS = {
  /** For each name in common, of at most five. */
  name: 1,
  /** For each step of likeness, of at most six. */
  likeness: 0.5,
  sameThing: 1,
  otherThing: -0.5,
  sameDeed: 0.5,
  otherNames: -1.3,
  otherEvents: -0.7,
  noName: -1.5,
  /** For each other number of the sentence that is the same in both: of two digits, and of more. */
  sameBeside: 1,
  sameLongBeside: 2,
  /** Each sentence has another number of two digits, and none of them is in both. */
  otherBeside: -1,
  farInSize: -1.5,
} as const

const MOST_NAMES = 5
const MOST_LIKENESS = 6
/** How many times larger the larger of two numbers is that are far apart in size. */
const FAR = 3

/**
 * Returns what speaks for and against two numbers being one figure, whatever their values, but for their size. `namesOf` returns
 * the names of a sentence that count.
 */
export function signsOfOneFigure(earlier: Side, later: Side, namesOf = allNamesIn): Sign[] {
  const signs: Sign[] = []
  const add = (points: number, what: string) => {
    if (points !== 0) signs.push({ points, what })
  }
  const names = namesInCommon(earlier, later, namesOf)
  add(POINTS.name * Math.min(MOST_NAMES, names.length), `${names.length} names in common`)
  if (names.length === 0) add(POINTS.noName, 'no name in common')
  const alike = Math.min(MOST_LIKENESS, likeness(earlier, later))
  add(POINTS.likeness * alike, `likeness ${alike.toFixed(1)}`)
  addThing(earlier, later, add)
  if (earlier.claim.verb !== null && earlier.claim.verb === later.claim.verb) add(POINTS.sameDeed, 'the same verb')
  if (whyOtherNames(earlier, later) !== null) add(POINTS.otherNames, 'each has a name that the other does not')
  else if (whyOtherEvents(earlier, later) !== null) add(POINTS.otherEvents, 'each mentions something of its own')
  const beside = sameBeside(earlier, later)
  if (beside.length > 0) add(pointsBeside(beside), `${beside.join(' and ')} beside both`)
  else if ([earlier, later].every((side) => numbersBeside(side).size > 0))
    add(POINTS.otherBeside, 'other numbers beside each')
  if (distance(earlier.quantity, later.quantity) > 1 - 1 / FAR) add(POINTS.farInSize, 'far apart in size')
  return signs
}

/** Returns the names in the sentence of a number, but those of who says it: an agency tells of many things. */
export function namesToldIn(side: Side): Set<string> {
  const source = new Set(side.claim.attribution?.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu))
  return new Set([...allNamesIn(side)].filter((name) => !source.has(name.toLowerCase())))
}

/** Adds what the things counted or measured say. */
function addThing(earlier: Side, later: Side, add: (points: number, what: string) => void): void {
  const [one, other] = [nounOf(earlier), nounOf(later)]
  const isMeasure = earlier.quantity.unit !== null && haveSameUnit(earlier.quantity, later.quantity)
  const isOneFact =
    earlier.claim.fact !== null && earlier.claim.fact === later.claim.fact && one?.isKind === other?.isKind
  if (isMeasure || (one && other && (isOneFact || meaningOf(one.head) === meaningOf(other.head))))
    add(POINTS.sameThing, 'the same thing counted or measured')
  else if (one && other) add(POINTS.otherThing, `"${one.head}" is not "${other.head}"`)
}

/** Digits from which a number that is the same beside both is hardly chance. */
const TELLING_DIGITS = 2
/** The most numbers beside both that count. */
const MOST_BESIDE = 2

/** Returns the other numbers of two or more digits that stand in both sentences, at most two. */
export function sameBeside(earlier: Side, later: Side): string[] {
  const there = numbersBeside(later)
  return [...numbersBeside(earlier)].filter((number) => there.has(number)).slice(0, MOST_BESIDE)
}

const pointsBeside = (numbers: readonly string[]): number =>
  numbers.reduce((sum, digits) => sum + (digits.length > TELLING_DIGITS ? POINTS.sameLongBeside : POINTS.sameBeside), 0)

const numbersBeside = ({ sentence: { text }, quantity }: Side): Set<string> =>
  new Set(
    text
      .slice(datelineOf(text)?.end ?? 0)
      .replace(quantity.text, ' ')
      .match(/\d+(?:[.,]\d+)*/g)
      ?.filter((digits) => digits.length >= TELLING_DIGITS) ?? [],
  )

/** Returns the sum of signs: the odds that two numbers are one figure, as a natural logarithm. */
export const oddsOf = (signs: readonly Sign[]): number => signs.reduce((sum, { points }) => sum + points, 0)

/**
 * Returns the sign that a slip of the digits leads from one number to the other, if chance seldom does; null for none. One
 * wrong digit is as often two figures.
 */
export function signOfSlip(earlier: Side, later: Side): Sign | null {
  if (isMisscaled(earlier, later)) {
    const points = significantDigits(later.quantity) > 2 ? 4 : 3
    return { points: points - POINTS.farInSize, what: 'the same digits in another size' }
  }
  const slip = slipBetween(asWritten(earlier.quantity), asWritten(later.quantity))
  if (slip === null || slip.kind === 'wrong-digit' || slip.kind === 'dropped-digit' || slip.kind === 'added-digit')
    return null
  const digits = [earlier, later].map(({ quantity }) => significantDigits(quantity))
  const [one, other] = digits as [number, number]
  if (one !== other || one < THRESHOLDS.digitsOfSlip) return null
  return { points: slip.kind === 'swapped-digits' && one > 2 ? 4 : 3, what: 'a slip of the digits' }
}

/** Tells whether only one number counts some out of others: "48 of those detained". */
export const isOnlyOnePart = (a: Side, b: Side): boolean => isPart(a) !== isPart(b)

/** Tells whether two sentences number the same thing otherwise: "in the first round", "in the second round". */
export function haveOtherRanks(a: Side, b: Side): boolean {
  const [one, other] = [ranksIn(a), ranksIn(b)]
  return [...one].some(([thing, rank]) => other.has(thing) && other.get(thing) !== rank)
}

/** Returns the things that the sentence of a number gives a rank, with the rank. */
const ranksIn = ({ context: { tokens } }: Side): Map<string, string> =>
  new Map(
    tokens.flatMap((token, i) => {
      const thing = tokens[i + 1]
      return isOrdinal(token) && thing && isNoun(thing) ? [[thing.lemma, token.normal] as const] : []
    }),
  )

const isDetermined = isAnyOf('determiner', 'pronoun')

function isPart({ context: { tokens, at, quantity } }: Side): boolean {
  const next = tokens.findIndex((token, i) => i >= at && token.start >= quantity.end)
  const [of, whose] = [tokens[next], tokens[next + 1]]
  return of?.normal === 'of' && whose !== undefined && isDetermined(whose)
}
