import { THRESHOLDS } from '../../base/thresholds.ts'
import { type Side, sidesOf } from '../../claim/side.ts'
import type { Units } from '../../model/index.ts'
import { haveSameUnit } from '../accepted.ts'
import { compareInPlace } from '../aligned/in-place.ts'
import { samePlaces } from '../aligned/same-place.ts'
import { countNumbers, type SameSlot, slotsBetween } from '../aligned/slots.ts'
import { compare } from '../comparable.ts'
import { datingsOf } from '../dating/datings.ts'
import { numberKey } from '../meant-instead.ts'
import { distance } from '../nearness.ts'
import { whyOtherNames } from '../unrelated.ts'
import { isNearFigure } from './figure-of-record.ts'
import { areOfOneTime, areSessions, isOneOfSeveral } from './one-event.ts'
import { namesToldIn, oddsOf, signOfSlip, signsOfOneFigure } from './one-figure.ts'
import { haveOtherVerbs } from './other-verbs.ts'
import { type Difference, differenceOf } from './update-or-contradiction.ts'

/** What two numbers of an archive mean to each other. */
export interface Apart {
  kind: Difference['kind'] | 'agrees'
  why: string
}

/**
 * Returns what it means that two articles of an archive give two numbers, by the comparison of two passages: alike
 * sentences are aligned, and others weighed. Of the many numbers of an archive few are one figure, so it takes more than of two
 * passages that somebody chose.
 */
export function relateApart(earlier: Side, later: Side, units: Units): Apart {
  if (!haveSameUnit(earlier.quantity, later.quantity)) return UNRELATED
  if (![earlier, later].every(isStated)) return UNRELATED
  const odds = oddsOf(signsOfOneFigure(earlier, later, namesToldIn))
  const slip = signOfSlip(earlier, later)
  if (odds + (slip?.points ?? 0) < THRESHOLDS.oneFigureInArchive) return UNRELATED
  if (![earlier, later].every(isTold) || haveOtherVerbs(earlier, later) || joinOthers(earlier, later)) return UNRELATED
  if (whyOtherNames(earlier, later) !== null || [earlier, later].some(isOneOfSeveral)) return UNRELATED
  if (areSessions(earlier.reading.article, later.reading.article)) return UNRELATED
  const place = placeBetween(earlier, later)
  if (place === 'other' || haveOtherNumbers(place)) return UNRELATED
  if (!isLongCopy(place) && !areOfOneTime(earlier, later)) return UNRELATED
  const comparison =
    place === null ? compare(earlier, later, 'pair', units) : compareInPlace(earlier, later, place, units)
  if (!comparison.comparable) return { kind: 'unrelated', why: comparison.why }
  if (comparison.meets && isNearFigure(earlier, later)) return { kind: 'agrees', why: 'the numbers fit' }
  const isFar = distance(earlier.quantity, later.quantity) > THRESHOLDS.farInArchive
  if ((isFar && slip === null && !isLongCopy(place)) || isSaidElsewhere(earlier, later)) return UNRELATED
  return differenceOf({ earlier, later, place })
}

const UNRELATED: Apart = { kind: 'unrelated', why: 'too little in common' }

/** Tells whether a number is stated as it is, or as planned. */
const isStated = ({ claim: { modality, stage }, quantity }: Side): boolean =>
  (modality === 'asserted' || modality === 'expected') && stage !== 'withdrawn' && !quantity.vague

/** Returns the place that two numbers have in their sentences, as `samePlaces` does. */
function placeBetween(earlier: Side, later: Side): ReturnType<ReturnType<typeof samePlaces>> {
  const [before, after] = [inSentence(earlier), inSentence(later)]
  return samePlaces(slotsBetween(before, after))(before.side, after.side)
}

/** Returns the sentence of a number with its numbers and dates. */
function inSentence(own: Side) {
  const sides = sidesOf(own.reading).filter(({ sentence }) => sentence === own.sentence)
  const side = sides.find(({ quantity }) => quantity === own.quantity) ?? own
  return {
    side,
    sentence: own.sentence,
    sides,
    datings: datingsOf(own.reading).filter(({ sentence }) => sentence === own.sentence),
  }
}

/** Tells whether a number of a later article is a later figure of what moves. */
export function isUpdate(earlier: Side, later: Side): boolean {
  const place = placeBetween(earlier, later)
  return differenceOf({ earlier, later, place: place === 'other' ? null : place }).kind === 'updates'
}

/**
 * Tells whether two sentences are alike but for most of their numbers, and so are news of two things of one kind: "priced at
 * 99.8 to yield 47 points", "priced at 99.9 to yield 61 points".
 */
export function tellOfTwoThings(earlier: Side, later: Side): boolean {
  const place = placeBetween(earlier, later)
  return place !== 'other' && haveOtherNumbers(place)
}

function haveOtherNumbers(place: SameSlot | null): boolean {
  if (place === null) return false
  const { same, other } = countNumbers(place.sentences)
  return other > Math.max(1, same)
}

/** Numbers in a sentence from which it is a row of figures. */
const MOST_NUMBERS = 8

/** Tells whether a number is told in a sentence with a verb, and not in a row of figures. */
const isTold = ({ claim: { verb }, sentence: { text } }: Side): boolean =>
  verb !== null && (text.match(/\d+(?:[.,]\d+)*/g) ?? []).length <= MOST_NUMBERS

/** Tells whether only one sentence joins another name to one that both have: "in Portland", "in Minneapolis and Portland". */
const joinOthers = (earlier: Side, later: Side): boolean => joinsMore(earlier, later) || joinsMore(later, earlier)

const JOINED = /(\p{Lu}[\p{L}\p{M}]+) and (\p{Lu}[\p{L}\p{M}]+)/gu

function joinsMore({ sentence: { text } }: Side, { sentence: { text: other } }: Side): boolean {
  return [...text.matchAll(JOINED)].some(
    ([both, one = '', two = '']) => !other.includes(both) && (other.includes(one) || other.includes(two)),
  )
}

/** Tells whether two sentences are long and nearly the same: what articles repeat as background. */
const isLongCopy = (place: SameSlot | null): boolean =>
  place !== null && place.cover >= THRESHOLDS.coverOfCopy && place.shared >= THRESHOLDS.sharedWordsOfCopy

/** How many times nearer another number is that is likelier meant. */
const TIMES_NEARER = 5

/** Tells whether one of two articles also gives the number of the other one, or one much nearer to it. */
const isSaidElsewhere = (earlier: Side, later: Side): boolean =>
  givesNearly(later, earlier, true) || givesNearly(earlier, later, false)

/** Tells whether an article has a number that is that of the other side, or in the same sentence much nearer to it. */
function givesNearly(own: Side, other: Side, anywhere: boolean): boolean {
  const apart = distance(own.quantity, other.quantity)
  return sidesOf(own.reading).some((one) => {
    if (one.quantity === own.quantity || !haveSameUnit(one.quantity, other.quantity)) return false
    if (numberKey(one) === numberKey(other)) return anywhere || one.sentence === own.sentence
    return one.sentence === own.sentence && distance(one.quantity, other.quantity) * TIMES_NEARER <= apart
  })
}
