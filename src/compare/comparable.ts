import { sizeOf } from '../base/interval.ts'
import { THRESHOLDS, type Threshold } from '../base/thresholds.ts'
import { isRunningTotal } from '../claim/firmness/stage.ts'
import type { Side } from '../claim/side.ts'
import { meaningOf } from '../english/forms/meaning.ts'
import { labelNouns } from '../english/words/labels.ts'
import { isAdjective, isNoun, isPronoun, isVerb, isWeekday } from '../grammar/word-class.ts'
import { type ClaimContext, type Interval, isFraction, type Period, type Units } from '../model/index.ts'
import { wordsAround } from '../wording/as-printed.ts'
import { acceptedOf, fits, fitsAsWritten, haveSameUnit } from './accepted.ts'
import { whyOtherDates } from './dating/other-dates.ts'
import { likeness, mayBeSame, nounOf } from './likeness.ts'
import { distance } from './nearness.ts'
import { placeBehindCounted, placesByCapitals } from './places-by-capitals.ts'
import { ratesConvert } from './rate.ts'
import { mayBeSameSource } from './same-source.ts'
import { isNearlySameSentence, whyUnrelated } from './unrelated.ts'

/** Why two claims cannot be compared. */
export type Obstacle =
  | 'modality'
  | 'fact'
  | 'unit'
  | 'rate'
  | 'idiom'
  | 'label'
  | 'fraction'
  | 'age'
  | 'part'
  | 'old-value'
  | 'more'
  | 'stage'
  | 'change'
  | 'scale'
  | 'counted'
  | 'verb'
  | 'place'
  | 'time'
  | 'source'
  | 'context'
  | 'slot'

/** Whether two claims are about the same thing, and if so, whether their numbers fit. */
export type Comparison =
  | { comparable: false; obstacle: Obstacle; why: string }
  | { comparable: true; meets: boolean; earlier: Interval; later: Interval }

/** How two claims are related: in one article, in two texts that are compared as a pair, or in two separate articles. */
export type Nearness = 'same-text' | 'pair' | 'other-article'

/** Compares two claims; the first obstacle found is the reason why they cannot be compared. */
export function compare(earlier: Side, later: Side, nearness: Nearness, units: Units): Comparison {
  for (const [obstacle, ask] of QUESTIONS) {
    const why = ask(earlier, later, nearness)
    if (why !== null) return { comparable: false, obstacle, why }
  }
  return fitOf(earlier, later, nearness, units)
}

/** Tells whether two claims about the same thing have numbers that fit. */
export function fitOf(earlier: Side, later: Side, nearness: Nearness, units: Units): Comparison {
  const accepted = acceptedOf(earlier, later, units)
  if (accepted === null) {
    return { comparable: false, obstacle: 'unit', why: `${unitName(earlier)} and ${unitName(later)} do not convert` }
  }
  const meets = (nearness === 'pair' ? fitsAsWritten : fits)(earlier, later, accepted)
  return { comparable: true, meets, ...accepted }
}

const unitName = (side: Side): string => side.quantity.unit ?? 'a count'

/** Returns the reason why two claims cannot be compared; null for none. */
export type Question = (earlier: Side, later: Side, nearness: Nearness) => string | null

/** What is asked of two claims, in this order; an answer is the reason why they cannot be compared. */
export const QUESTIONS: readonly (readonly [Obstacle, Question])[] = [
  ['modality', askModality],
  ['fact', askFact],
  ['rate', (a, b) => (ratesConvert(a.quantity.per, b.quantity.per) ? null : 'the rates differ')],
  ['idiom', (a, b) => ([a, b].some(isIdiom) ? '"one" may be a pronoun' : null)],
  ['label', (a, b) => ([a, b].some(isLabel) ? 'one is a label, as in "part 2"' : null)],
  ['fraction', (a, b) => (isFraction(a.quantity) === isFraction(b.quantity) ? null : 'only one is a fraction')],
  ['age', (a, b) => (a.context.isAge === b.context.isAge ? null : 'only one is an age')],
  ['unit', (a, b) => (isMeasure(a) === isMeasure(b) || a.context.isAge ? null : 'one is a count, the other a measure')],
  ['old-value', (a, b) => ([a, b].some((s) => s.quantity.role === 'from') ? 'one is the value before a change' : null)],
  [
    'part',
    (a, b) =>
      (a.quantity.role === 'part') === (b.quantity.role === 'part') ? null : 'only one is a part of another number',
  ],
  [
    'more',
    (a, b) =>
      a.context.isAdditional === b.context.isAdditional ? null : 'only one is an addition, as in "three more"',
  ],
  ['stage', askStage],
  ['change', askChange],
  ['counted', askCounted],
  ['verb', askVerb],
  ['place', askPlace],
  ['time', askTime],
  ['source', askSource],
  ['scale', askScale],
  ['context', askContext],
]

/** Asks how firmly both are stated: a headline may drop the "would" of its text; between articles, both must be asserted. */
function askModality(a: Side, b: Side, nearness: Nearness): string | null {
  if (nearness === 'pair') {
    return a.claim.modality === b.claim.modality || isPlanRetold(a, b)
      ? null
      : `one is ${a.claim.modality}, the other ${b.claim.modality}`
  }
  const firm = nearness === 'same-text' ? ['asserted', 'expected', 'hypothetical'] : ['asserted']
  const weak = [a, b].find((s) => !firm.includes(s.claim.modality))
  return weak ? `one is ${weak.claim.modality}, not asserted` : null
}

/** Tells whether two claims, asserted or expected, are so alike that one retells the other: "are predicted to hit 2,400", "we anticipate that they will reach 2,400". */
const isPlanRetold = (a: Side, b: Side): boolean =>
  [a, b].every(({ claim }) => claim.modality === 'asserted' || claim.modality === 'expected') &&
  likeness(a, b) >= THRESHOLDS.alikeForPlan

/** Asks whether both are about the same stage: what was so "at first", or is called wrong, contradicts nothing later. */
function askStage({ claim: a }: Side, { claim: b }: Side): string | null {
  if (a.stage === 'withdrawn' || b.stage === 'withdrawn') return 'one is called wrong in its own text'
  if ((a.stage === 'past') !== (b.stage === 'past')) return 'only one is about an early stage'
  return (a.stage === 'need') === (b.stage === 'need') ? null : 'only one is what is needed'
}

function askFact(a: Side, b: Side): string | null {
  return a.claim.fact === b.claim.fact
    ? null
    : `one states ${a.claim.fact ?? 'no fact'}, the other ${b.claim.fact ?? 'none'}`
}

/** Tells whether a number is a label or the number of a list item: "part 1", "slide 53", "sprint 3", "No 132–56"; not "fire kills 12", whatever the tagger makes of "kills". */
function isLabel(side: Side): boolean {
  const { quantity, context } = side
  const { at, tokens, isAge } = context
  const [before, own] = [tokens[at - 1], tokens[at]]
  if (quantity.unit !== null || isAge) return false
  if (isInCode(side) || isListMark(side)) return true
  if (isHedged(context)) return false
  if (before && (NUMBERED.has(before.normal) || (COUNTED_OFF.has(before.normal) && !isVerb(before)))) return true
  if (context.counted.length > 0) return false
  if (!before || !own) return tokens[1] !== undefined && !isVerb(tokens[1]) && !isAdjective(tokens[1])
  const isNumbered = isNoun(before) && !isPronoun(before) && !HARM_VERBS.has(meaningOf(before.lemma))
  return isNumbered && own.start - before.end < 2
}

/** Tells whether a hedge stands before the number ("about 132"), as none does before a label. */
const isHedged = ({ quantity }: ClaimContext): boolean => quantity.said.start < quantity.start

/** Tells whether a dash, or the entity for one, joins the digits to others: "132–56", not read as a range. */
const isInCode = (side: Side): boolean =>
  /\p{N}(?:[-–]|&ndash;)$/u.test(wordsAround(side).before) || /^[-–]\p{N}/u.test(wordsAround(side).after)

/** Tells whether it is the number of a list item: one or two digits between a punctuation mark and a full stop: "three areas, 1. The programme". */
const isListMark = (side: Side): boolean =>
  /^\d{1,2}$/.test(side.quantity.text) &&
  /[,:;]\s*$/.test(wordsAround(side).before) &&
  /^\.(?:\s|$)/.test(wordsAround(side).after)

/** Nouns that a number after them labels. */
const NUMBERED = labelNouns('any', 'ordered')
/** Nouns that it counts off, which may be verbs too: "day 3", but not "matched 3". */
const COUNTED_OFF = labelNouns('series')

const isMeasure = ({ quantity }: Side): boolean => quantity.unit !== null

/** Tells whether the number is the word "one", as in "one of which", "the one". */
const isIdiom = ({ quantity }: Side): boolean => /^one$/i.test(quantity.text)

function askChange(a: Side, b: Side): string | null {
  if ((a.quantity.change === null) !== (b.quantity.change === null)) return 'one is a change, the other is not'
  const isStepToValue = (step: Side, value: Side) => value.quantity.role === 'to' && isStep(step)
  return isStepToValue(a, b) || isStepToValue(b, a) ? 'one is a change, the other the value after a change' : null
}

/** Tells whether the number is the size of a change, with no "to" between it and the verb: "fell seven million", "rose by 40". */
function isStep({ context: { tokens, at } }: Side): boolean {
  const before = tokens[at - 1]?.normal === 'by' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && [meaningOf('rise'), meaningOf('fall')].includes(meaningOf(before.lemma))
}

function askCounted(a: Side, b: Side, nearness: Nearness): string | null {
  const [first, second] = [nounOf(a), nounOf(b)]
  if (first === null || second === null) {
    return nearness === 'other-article' && first !== second ? 'only one says what is counted' : null
  }
  if (a.claim.fact !== null) {
    const narrower = first.isKind !== second.isKind || (first.isKind && first.head !== second.head)
    return narrower ? `"${first.text}" may be a part of "${second.text}"` : null
  }
  if (!mayBeSame(first, second)) return a.quantity.unit !== null ? null : `"${first.head}" is not "${second.head}"`
  if (nearness !== 'other-article') return null
  const differ = [...first.modifiers].sort().join(' ') !== [...second.modifiers].sort().join(' ')
  return differ || first.head !== second.head ? `"${first.text}" may not be "${second.text}"` : null
}

function askVerb(a: Side, b: Side, nearness: Nearness): string | null {
  const [first, second] = [a.claim.verb, b.claim.verb]
  const [deeds, others] = [harmsIn(a), harmsIn(b)]
  if (deeds.length > 0 && others.length > 0 && deeds.join() !== others.join()) {
    return `${wordsFor(deeds)} is not ${wordsFor(others)}`
  }
  if (nearness !== 'other-article' || a.claim.fact !== null || first === null || second === null) return null
  return meaningOf(first) === meaningOf(second) ? null : `"${first}" is not "${second}"`
}

/** Verbs of harm, each of which makes a separate count: the wounded are not the killed. */
const HARM_VERBS = new Map(
  ['kill', 'injure', 'arrest', 'free', 'hold', 'abduct', 'displace'].map((verb) => [meaningOf(verb), verb]),
)

/** Returns the verbs of harm of a claim: its verb, and those joined to it with "or" ("killed or wounded"). */
function harmsIn({ claim, context: { tokens } }: Side): string[] {
  const verb = claim.verb === null ? undefined : HARM_VERBS.get(meaningOf(claim.verb))
  if (verb === undefined) return []
  const deeds = tokens.map(({ lemma }) => HARM_VERBS.get(meaningOf(lemma)))
  const joined = tokens.flatMap(({ normal }, i) => {
    const pair = normal === 'or' ? [deeds[i - 1], deeds[i + 1]] : []
    return pair.includes(verb) ? pair.filter((deed) => deed !== undefined) : []
  })
  return [...new Set([verb, ...joined])].sort()
}

const wordsFor = (deeds: readonly string[]): string => `"${deeds.join(' or ')}"`

function askPlace(a: Side, b: Side): string | null {
  const [first, second] = [a.claim.place, b.claim.place]
  if (first !== null && second !== null) return names(b, first) || names(a, second) ? null : `${first} is not ${second}`
  const [own, other] = [placeBehindCounted(a), placeBehindCounted(b)]
  if (own !== null && other !== null && own !== other) return `${own} is not ${other}`
  const [here, there] = [placesByCapitals(a), placesByCapitals(b)]
  if (here.length === 0 || there.length === 0) return null
  return here.some((place) => names(b, place)) || there.some((place) => names(a, place))
    ? null
    : `${here[0]} may not be ${there[0]}`
}

/** Tells whether a sentence names the place, near its number or elsewhere. */
const names = (side: Side, place: string): boolean =>
  side.claim.place?.toLowerCase() === place.toLowerCase() ||
  side.sentence.text.toLowerCase().includes(place.toLowerCase())

const DAY = 86_400_000

/** Tells whether a period is so long that what is counted over it grows with its length. */
const isLong = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) > THRESHOLDS.longPeriodDays * DAY

function askTime(a: Side, b: Side, nearness: Nearness): string | null {
  if (a.context.isAtUnstatedTime !== b.context.isAtUnstatedTime) return 'only one is about a time that it does not name'
  if (isRunning(a) !== isRunning(b) && [a, b].some(isOfOneDay))
    return 'one is a running total, the other a figure for one day'
  if (nearness === 'pair') {
    const why = whyOtherDates(a, b)
    if (why !== null) return why
  }
  const [first, second] = [a.claim.asOf, b.claim.asOf]
  if (first && second) {
    const equal = first.from === second.from && first.to === second.to
    if (nearness === 'other-article' && !equal && (isLong(first) || isLong(second))) {
      return `${first.from} to ${first.to} is not ${second.from} to ${second.to}`
    }
    return first.from <= second.to && second.from <= first.to ? null : `${first.from} is not ${second.from}`
  }
  if (nearness !== 'other-article') return null
  if (first || second) return 'only one has a known day'
  const [one, other] = [a.reading.article.published, b.reading.article.published]
  return one !== null && one === other ? null : 'no day is known'
}

/** Tells whether a number is a running total: "500 lorries since Monday". */
const isRunning = ({ context: { tokens } }: Side): boolean => isRunningTotal(tokens)

/** Tells whether a number is for one day: "120 lorries on Monday". */
const isOfOneDay = ({ context: { tokens } }: Side): boolean =>
  tokens.some((token, i) => isWeekday(token) && tokens[i - 1]?.normal === 'on')

/** Asks whether both have one source, and returns why not: another source does not contradict. "The ministry" may be "the health ministry"; the army is not. */
function askSource(a: Side, b: Side): string | null {
  const [first, second] = [a.claim.attribution, b.claim.attribution]
  if (first === null || second === null || mayBeSameSource(first, second)) return null
  return `${first} is not ${second}`
}

function askScale(a: Side, b: Side): string | null {
  if (a.claim.fact !== null || a.quantity.unit !== b.quantity.unit) return null
  const [first, second] = [sizeOf(a.quantity), sizeOf(b.quantity)]
  const ratio = Math.max(first, second) / Math.min(first, second)
  return ratio > THRESHOLDS.largestRatio ? 'the numbers are too far apart in size' : null
}

/** Asks whether the words around two numbers show that they are the same, where no rule says what they mean. */
function askContext(a: Side, b: Side, nearness: Nearness): string | null {
  if (a.claim.fact !== null) return null
  if (nearness === 'other-article') {
    const stranger = whyUnrelated(a, b)
    if (stranger !== null || isNearlySameSentence(a, b)) return stranger
  }
  const alike = likeness(a, b)
  const isNear =
    nearness === 'pair' &&
    haveSameUnit(a.quantity, b.quantity) &&
    distance(a.quantity, b.quantity) < THRESHOLDS.veryNear
  const enough = THRESHOLDS[isNear ? 'alikeIfNear' : ENOUGH[nearness]]
  return alike >= enough ? null : `the words around them have too little in common (${alike} of ${enough})`
}

/** The least likeness for each relation of two texts: the less they are known to be related, the more it takes. */
const ENOUGH = {
  pair: 'alikeInPair',
  'same-text': 'alikeInOneArticle',
  'other-article': 'alikeAcrossArticles',
} as const satisfies Record<Nearness, Threshold>
