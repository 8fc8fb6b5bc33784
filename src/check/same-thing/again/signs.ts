import type { Period } from '../../../model/index.ts'
import type { Misprint } from '../../../slip/index.ts'
import type { Mention } from './mention.ts'

/** Something that two numbers of one kind have in common, or that keeps them apart. */
type Sign =
  | 'definite'
  | 'measureDefiniteAtFirst'
  | 'countDefiniteAtFirst'
  | 'sharedName'
  | 'sameWordBefore'
  | 'sameWordBehind'
  | 'fewerModifiers'
  | 'moreModifiers'
  | 'inList'
  | 'measure'
  | 'percentage'
  | 'hedged'
  | 'nameless'
  | 'otherTime'
  | 'oneDated'
  | 'ownPlace'
  | 'comparing'
  | 'nextTo'
  | 'farApart'
  | 'moreNumbers'

/**
 * How much each sign says that two numbers are the same one, as the logarithm of odds: by how much more often it stands with
 * two equal numbers than with two that a slip would make of each other. Fitted on 5,900 such pairs of 16,000 articles.
 */
const WEIGHTS: Readonly<Record<Sign, number>> = {
  definite: 1.4,
  measureDefiniteAtFirst: 0.3,
  countDefiniteAtFirst: -0.6,
  sharedName: 0.6,
  sameWordBefore: 0.3,
  sameWordBehind: 0.3,
  fewerModifiers: 0.3,
  moreModifiers: -0.5,
  inList: 0.6,
  measure: -1.2,
  percentage: -0.4,
  hedged: -0.6,
  nameless: -0.8,
  otherTime: -0.6,
  oneDated: -0.3,
  ownPlace: -0.4,
  comparing: -0.3,
  nextTo: -0.5,
  farApart: -0.3,
  moreNumbers: -0.35,
}

/**
 * Returns how likely it is that a number and one before it are the same thing, one of them with a slip, as the logarithm
 * of odds.
 */
export function oddsOf(one: Mention, other: Mention, slip: Misprint): number {
  const signs = Object.entries(signsOf(one, other)) as [Sign, number | boolean][]
  return signs.reduce(
    (odds, [sign, degree]) => odds + WEIGHTS[sign] * Number(degree),
    WITHOUT_SIGNS + weightOf(slip, one),
  )
}

/** The logarithm of the odds that two numbers are the same one where no sign says anything. */
const WITHOUT_SIGNS = 1

/**
 * Returns how much more often a slip makes such a difference than chance does, as a logarithm. In the same articles most
 * differences were one wrong digit; two swapped digits were 1 in 30 between measures, and fewer between counts.
 */
function weightOf({ kind, digits }: Misprint, { side }: Mention): number {
  if (kind === 'wrong-scale') return 2
  if (kind === 'swapped-digits') return (side.quantity.unit === null ? 2.4 : 2) + (digits > 2 ? 0.5 : 0)
  if (kind === 'off-by-one') return -0.7
  return digits > 2 ? 0 : -1.2
}

function signsOf(one: Mention, other: Mention): Record<Sign, number | boolean> {
  const { side: a } = one
  const { side: b } = other
  const [own, others] = [one.noun?.modifiers ?? [], other.noun?.modifiers ?? []]
  const [lacks, adds] = [lacksSome(own, others), lacksSome(others, own)]
  const [when, then] = [a.claim.asOf, b.claim.asOf]
  const [names, otherNames] = [namesIn(a.sentence.text), namesIn(b.sentence.text)]
  const distance = other.sentence - one.sentence
  const [lead, next] = [lastWord(one.before), firstWord(one.after)]
  const isMeasure = a.quantity.unit !== null
  return {
    definite: other.isDefinite,
    measureDefiniteAtFirst: one.isDefinite && isMeasure,
    countDefiniteAtFirst: one.isDefinite && !isMeasure,
    sharedName: [...names].some((name) => otherNames.has(name)),
    sameWordBefore: lead !== '' && lead === lastWord(other.before),
    sameWordBehind: next !== '' && next === firstWord(other.after),
    fewerModifiers: lacks && !adds,
    moreModifiers: adds && !lacks,
    inList: !one.isWhole || !other.isWhole,
    measure: isMeasure,
    percentage: a.quantity.unit === 'percent',
    hedged: a.quantity.bound !== 'exact' || b.quantity.bound !== 'exact',
    nameless: !isMeasure && (one.noun === null || other.noun === null),
    otherTime: when !== null && then !== null && !overlap(when, then),
    oneDated: (when === null) !== (then === null),
    ownPlace: hasOwnName(one, other) && hasOwnName(other, one),
    comparing: COMPARES.test(a.sentence.text) && COMPARES.test(b.sentence.text),
    nextTo: distance <= NEXT_TO,
    farApart: distance > FAR_APART,
    moreNumbers: Math.log1p(one.besides + other.besides),
  }
}

/** Sentences apart up to which two numbers stand side by side, and beyond which they are far apart. */
const NEXT_TO = 2
const FAR_APART = 12

/** Words of a sentence that gives several values of one thing. */
const COMPARES =
  /\b(?:earlier|last (?:year|month|week|quarter)|a year ago|year-ago|previous|prior|compared|against|versus|vs|from|than|while|respectively|each)\b/i

const lacksSome = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => !others.includes(word))

const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to

const lastWord = (before: string): string =>
  /([\p{L}'’-]+)[^\p{L}]*$/u.exec(before.slice(-40))?.[1]?.toLowerCase() ?? ''

const firstWord = (after: string): string =>
  /^[^\p{L}]*([\p{L}'’-]+)/u.exec(after.slice(0, 40))?.[1]?.toLowerCase() ?? ''

/** Returns the words with a capital but for the first, lower case, without the possessive ending. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set((text.slice(1).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => name.toLowerCase().replace(/['’]s$/, '')))

/** Tells whether a name follows a number in its clause that the sentence of the other one does not have. */
const hasOwnName = ({ after }: Mention, { side }: Mention): boolean =>
  (
    after
      .slice(0, 60)
      .split(/[.;]/)[0]
      ?.match(/\p{Lu}\p{L}+/gu) ?? []
  ).some((name) => !side.sentence.text.includes(name))
