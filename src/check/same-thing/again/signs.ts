import { surroundings } from '../../../compare/likeness.ts'
import { isMeaningful } from '../../../english/content-words.ts'
import { meaningOf } from '../../../english/forms/synonyms.ts'
import type { Period, Stage } from '../../../model/index.ts'
import { isScaled, type Misprint } from '../../../slip/index.ts'
import { isSmallCount } from './kind.ts'
import type { Mention } from './mention.ts'
import { haveRivalWords } from './rivals.ts'

/** Something that two numbers of one kind have in common, or that keeps them apart. */
type Sign =
  | 'definite'
  | 'pointedAt'
  | 'definiteCount'
  | 'nameless'
  | 'noUnit'
  | 'bare'
  | 'sameNoun'
  | 'otherNoun'
  | 'percentage'
  | 'money'
  | 'duration'
  | 'small'
  | 'twoDigits'
  | 'fourDigits'
  | 'scaled'
  | 'otherStage'
  | 'otherChange'
  | 'bothChanges'
  | 'sharedNumber'
  | 'sharedWords'
  | 'sameWordBefore'
  | 'sameWordBehind'
  | 'inList'
  | 'whole'
  | 'fragments'
  | 'inLead'
  | 'nextTo'
  | 'far'
  | 'moreNumbers'
  | 'crowd'
  | 'bound'
  | 'inBrackets'
  | 'ownNames'
  | 'rivalWords'
  | 'otherTime'
  | 'oneDated'

type Weights = Readonly<Partial<Record<Sign, number>>> & { readonly withoutSigns: number }

/**
 * How much each sign says that two numbers are the same one, as the logarithm of odds: by how much more often it stands with
 * two equal numbers than with two that a slip would make of each other; and the odds where no sign says anything. For
 * numbers of one digit fitted on 4,700 such pairs of 15,400 articles, but for `pointedAt`, which is too rare for that.
 */
const OF_ONE_DIGIT: Weights = {
  withoutSigns: 0.5,
  definite: 1.15,
  pointedAt: 1.5,
  definiteCount: 0.65,
  nameless: -1.2,
  otherNoun: -0.55,
  percentage: -1.05,
  money: -0.5,
  duration: 0.2,
  small: 0.6,
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

/** The same for numbers of two digits and more, fitted on 2,000 pairs of 2,500 articles. */
const OF_MORE_DIGITS: Weights = {
  withoutSigns: 1.8,
  definite: 1.3,
  pointedAt: 1.5,
  noUnit: -0.8,
  bare: 0.2,
  sameNoun: 0.95,
  otherNoun: 0.3,
  twoDigits: -0.75,
  fourDigits: 0.5,
  scaled: 0.35,
  duration: 0.55,
  otherStage: -0.35,
  otherChange: -0.45,
  bothChanges: -0.55,
  sharedNumber: 0.35,
  sharedWords: 0.35,
  sameWordBefore: 0.8,
  whole: -1.1,
  fragments: -1.2,
  inLead: 0.75,
  nextTo: -0.4,
  far: -0.2,
  moreNumbers: -0.4,
  crowd: -0.6,
  bound: -0.75,
  inBrackets: -0.3,
  otherTime: -0.55,
}

/**
 * Returns how likely it is that a number and one before it are the same thing, one of them with a slip, as the logarithm
 * of odds.
 */
export function oddsOf(one: Mention, other: Mention, slip: Misprint): number {
  const weights = slip.digits > 1 ? OF_MORE_DIGITS : OF_ONE_DIGIT
  const signs = Object.entries(signsOf(one, other, slip)) as [Sign, number | boolean][]
  return signs.reduce(
    (odds, [sign, degree]) => odds + (weights[sign] ?? 0) * Number(degree),
    weights.withoutSigns + weightOf(slip),
  )
}

/**
 * Returns how much more often a slip makes such a difference than chance does, as a logarithm. Of 1,500 pairs of one kind in
 * 2,500 articles, 25 are one another with two digits swapped, as are half of all slips; all others have one other digit.
 */
function weightOf({ kind, digits }: Misprint): number {
  if (kind === 'wrong-scale') return 2.2
  if (kind === 'swapped-digits') return digits > 2 ? 3.6 : 3
  if (kind === 'off-by-one') return 0.1
  if (digits === 1) return -1
  return digits > 2 ? 1 : 0.8
}

function signsOf(one: Mention, other: Mention, { digits }: Misprint): Record<Sign, number | boolean> {
  const { side: a } = one
  const { side: b } = other
  const [unit, otherUnit] = [a.quantity.unit, b.quantity.unit]
  const isMeasure = unit !== null
  const [when, then] = [a.claim.asOf, b.claim.asOf]
  const next = firstWord(one.after)
  const last = lastWord(one.before)
  const [noun, otherNoun] = [one, other].map((mention) => mention.noun && meaningOf(mention.noun.head))
  const haveNouns = noun !== null && otherNoun !== null
  return {
    definite: other.isDefinite,
    pointedAt: isPointedAt(one, other),
    definiteCount: other.isDefinite && !isMeasure,
    nameless: !isMeasure && other.noun === null,
    noUnit: isMeasure !== (otherUnit !== null),
    bare: !isMeasure && otherUnit === null,
    sameNoun: haveNouns && noun === otherNoun,
    otherNoun: haveNouns && noun !== otherNoun && (digits > 1 || !isMeasure),
    percentage: unit === 'percent',
    money: one.attribute === 'amount',
    duration: one.attribute === 'duration',
    small: isSmallCount(one) && isSmallCount(other),
    twoDigits: digits === 2,
    fourDigits: digits >= 4,
    scaled: isScaled(a.quantity),
    otherStage: APART.has(one.stage) !== APART.has(other.stage),
    otherChange: a.quantity.change !== b.quantity.change,
    bothChanges: a.quantity.change !== null && b.quantity.change !== null,
    sharedNumber: shareNumber(one, other),
    sharedWords: sharedWords(one, other),
    sameWordBefore: last !== '' && isMeaningful(last) && last === lastWord(other.before),
    sameWordBehind: next !== '' && next === firstWord(other.after),
    inList: one.isWhole !== other.isWhole,
    whole: one.isWhole && other.isWhole,
    fragments: !one.isWhole && !other.isWhole,
    inLead: one.sentence < SENTENCES_OF_LEAD,
    nextTo: other.sentence - one.sentence === 1,
    far: Math.log1p(other.sentence - one.sentence),
    moreNumbers: Math.log1p(one.besides + other.besides),
    crowd: Math.log(other.crowd),
    bound: a.quantity.bound !== 'exact' || b.quantity.bound !== 'exact',
    inBrackets: one.before.endsWith('(') || other.before.endsWith('('),
    rivalWords: haveRivalWords(a.sentence.text, b.sentence.text),
    ownNames: hasOwnName(one, other) && hasOwnName(other, one),
    otherTime: when !== null && then !== null && !overlap(when, then),
    oneDated: (when === null) !== (then === null),
  }
}

/** Tells whether "these" or "those" point at what the sentence before counts: "3,500 members … These 3,500 members". */
const isPointedAt = (one: Mention, other: Mention): boolean =>
  one.sentence + 1 === other.sentence &&
  /\b(?:these|those)\s+$/i.test(other.before) &&
  one.noun !== null &&
  other.noun !== null &&
  meaningOf(one.noun.head) === meaningOf(other.noun.head)

/** Stages of a number that is a part of another, or was there before it. */
const APART: ReadonlySet<Stage> = new Set(['part', 'addition', 'old-value', 'past'] as const)

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

const lastWord = (before: string): string =>
  /([\p{L}\d'’.-]+)[^\p{L}\d]*$/u.exec(before.slice(-40))?.[1]?.toLowerCase() ?? ''

/** Tells whether a name follows a number in its clause that the sentence of the other one does not have. */
const hasOwnName = ({ after }: Mention, { side }: Mention): boolean =>
  (
    after
      .slice(0, 60)
      .split(/[.;]/)[0]
      ?.match(/\p{Lu}\p{L}+/gu) ?? []
  ).some((name) => !side.sentence.text.includes(name))
