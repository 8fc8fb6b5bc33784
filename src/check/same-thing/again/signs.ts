import { surroundings } from '../../../compare/likeness.ts'
import { meaningOf } from '../../../english/forms/synonyms.ts'
import type { Period } from '../../../model/index.ts'
import { isScaled, type Misprint } from '../../../slip/index.ts'
import { isSmallCount } from './kind.ts'
import type { Mention } from './mention.ts'
import { haveRivalWords } from './rivals.ts'

/** Something that two numbers of one kind have in common, or that keeps them apart. */
type Sign =
  | 'definite'
  | 'definiteCount'
  | 'nameless'
  | 'otherNoun'
  | 'percentage'
  | 'money'
  | 'duration'
  | 'small'
  | 'twoDigits'
  | 'scaled'
  | 'otherChange'
  | 'sharedNumber'
  | 'sharedWords'
  | 'sameWordBehind'
  | 'inList'
  | 'inLead'
  | 'nextTo'
  | 'moreNumbers'
  | 'ownNames'
  | 'rivalWords'
  | 'otherTime'
  | 'oneDated'

/**
 * How much each sign says that two numbers are the same one, as the logarithm of odds: by how much more often it stands with
 * two equal numbers than with two that a slip would make of each other. Fitted on 4,700 such pairs of 15,400 articles.
 */
const WEIGHTS: Readonly<Record<Sign, number>> = {
  definite: 1.15,
  definiteCount: 0.65,
  nameless: -1.2,
  otherNoun: -0.55,
  percentage: -1.05,
  money: -0.5,
  duration: 0.2,
  small: 0.6,
  twoDigits: -0.2,
  scaled: -0.35,
  otherChange: -0.7,
  sharedNumber: 0.75,
  sharedWords: 0.4,
  sameWordBehind: 0.3,
  inList: 0.85,
  inLead: 0.5,
  nextTo: -0.3,
  moreNumbers: -0.35,
  ownNames: -0.3,
  rivalWords: -0.35,
  otherTime: -0.9,
  oneDated: -0.2,
}

/**
 * Returns how likely it is that a number and one before it are the same thing, one of them with a slip, as the logarithm
 * of odds.
 */
export function oddsOf(one: Mention, other: Mention, slip: Misprint): number {
  const signs = Object.entries(signsOf(one, other, slip)) as [Sign, number | boolean][]
  return signs.reduce((odds, [sign, degree]) => odds + WEIGHTS[sign] * Number(degree), WITHOUT_SIGNS + weightOf(slip))
}

/** The logarithm of the odds that two numbers are the same one where no sign says anything. */
const WITHOUT_SIGNS = 0.5

/**
 * Returns how much more often a slip makes such a difference than chance does, as a logarithm. Chance seldom swaps two of
 * three digits or changes nothing but a scale word: 40 pairs of one kind in 15,400 articles. Two digits that are swapped are
 * 5 times as frequent, for one of 90 numbers is the other one backwards; one wrong digit of three is 7 times, one of two 25 times
 * as frequent.
 */
function weightOf({ kind, digits }: Misprint): number {
  if (kind === 'wrong-scale' || (kind === 'swapped-digits' && digits > 2)) return 2.9
  if (kind === 'swapped-digits') return 1.3
  if (kind === 'off-by-one') return 0.1
  return digits > 2 ? 1.4 : digits === 2 ? 0.5 : -1
}

function signsOf(one: Mention, other: Mention, { digits }: Misprint): Record<Sign, number | boolean> {
  const { side: a } = one
  const { side: b } = other
  const isMeasure = a.quantity.unit !== null
  const [when, then] = [a.claim.asOf, b.claim.asOf]
  const next = firstWord(one.after)
  return {
    definite: other.isDefinite,
    definiteCount: other.isDefinite && !isMeasure,
    nameless: !isMeasure && other.noun === null,
    otherNoun:
      one.noun !== null && other.noun !== null && !isMeasure && meaningOf(one.noun.head) !== meaningOf(other.noun.head),
    percentage: a.quantity.unit === 'percent',
    money: one.attribute === 'amount',
    duration: one.attribute === 'duration',
    small: isSmallCount(one) && isSmallCount(other),
    twoDigits: digits === 2,
    scaled: isScaled(a.quantity),
    otherChange: a.quantity.change !== b.quantity.change,
    sharedNumber: shareNumber(one, other),
    sharedWords: sharedWords(one, other),
    sameWordBehind: next !== '' && next === firstWord(other.after),
    inList: one.isWhole !== other.isWhole,
    inLead: one.sentence < SENTENCES_OF_LEAD,
    nextTo: other.sentence - one.sentence === 1,
    moreNumbers: Math.log1p(one.besides + other.besides),
    rivalWords: haveRivalWords(a.sentence.text, b.sentence.text),
    ownNames: hasOwnName(one, other) && hasOwnName(other, one),
    otherTime: when !== null && then !== null && !overlap(when, then),
    oneDated: (when === null) !== (then === null),
  }
}

/** Sentences at the start of an article whose numbers are said again further down. */
const SENTENCES_OF_LEAD = 3

/** Tells whether both sentences have another number in common, in figures. */
function shareNumber(one: Mention, other: Mention): boolean {
  const beside = new Set(figuresBeside(one))
  return figuresBeside(other).some((figure) => beside.has(figure))
}

const figuresBeside = ({ side: { sentence, quantity } }: Mention): string[] =>
  sentence.text.replace(quantity.text, ' ').match(/\d+(?:[.,]\d+)*/g) ?? []

/** Returns how many words stand near both numbers, each as much as it is near. */
function sharedWords({ side: a, noun }: Mention, { side: b, noun: other }: Mention): number {
  const around = surroundings(b, other)
  let shared = 0
  for (const [word, weight] of surroundings(a, noun)) shared += Math.sqrt(weight * (around.get(word) ?? 0))
  return shared
}

const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to

const firstWord = (after: string): string =>
  /^[^\p{L}]*([\p{L}'’-]+)/u.exec(after.slice(0, 40))?.[1]?.toLowerCase() ?? ''

/** Tells whether a name follows a number in its clause that the sentence of the other one does not have. */
const hasOwnName = ({ after }: Mention, { side }: Mention): boolean =>
  (
    after
      .slice(0, 60)
      .split(/[.;]/)[0]
      ?.match(/\p{Lu}\p{L}+/gu) ?? []
  ).some((name) => !side.sentence.text.includes(name))
