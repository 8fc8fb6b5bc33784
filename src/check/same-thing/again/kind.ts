import { periodNamed } from '../../../base/period-named.ts'
import type { Side } from '../../../claim/side.ts'
import { mayBeSame } from '../../../compare/likeness.ts'
import { isSmallWord } from '../../../english/content-words.ts'
import { looksPlural } from '../../../english/forms/plural.ts'
import { meaningOf } from '../../../english/forms/synonyms.ts'
import type { DateMention, Stage } from '../../../model/index.ts'
import type { Mention } from './mention.ts'

/**
 * Tells whether a number may be the same as one before it, in another sentence, by little but its unit: it has the same one, or
 * leaves it out, and nothing says that they are of two days, stages, subjects or changes.
 */
export function mayBeOneMeasure(one: Mention, other: Mention): boolean {
  const [unit, otherUnit] = [one.side.quantity.unit, other.side.quantity.unit]
  if (one.sentence === other.sentence || areOfOtherFacts(one, other) || areOfOtherDates(one, other)) return false
  if (!isOneStage(one, other)) return false
  if (!other.isDefinite && (haveOtherSubjects(one, other) || goOtherWays(one, other))) return false
  if (unit === null || otherUnit === null) return true
  return unit === otherUnit
    ? one.side.quantity.per === other.side.quantity.per
    : isShortOf(unit, otherUnit) || isShortOf(otherUnit, unit)
}

/** Tells whether one unit is the other without its rate: dollars for dollars per barrel. */
const isShortOf = (unit: string, short: string): boolean => unit.startsWith(`${short} per `)

/** Tells whether a number may be the same as one before it, by what it counts or measures, when and at which stage. */
export const mayBeOne = (one: Mention, other: Mention): boolean =>
  one.isOfSet &&
  other.isOfSet &&
  one.sentence !== other.sentence &&
  (one.isWhole || other.isWhole) &&
  isOneKind(one, other) &&
  !areOfOtherFacts(one, other) &&
  isOneStage(one, other) &&
  !areOfOtherDates(one, other) &&
  (other.isDefinite ||
    (isLimited(one) === isLimited(other) && !haveOtherSubjects(one, other) && !(isChange(one) && isChange(other))))

/**
 * Tells whether two numbers that differ by one may be two: measures, or a group and one more ("three new offices", "all four") or
 * less of it ("the four offices abroad").
 */
export const mayBeOtherGroup = (one: Mention, other: Mention): boolean =>
  one.side.quantity.unit !== null ||
  addsModifier(one, other) ||
  one.noun?.modifiers.some((word) => ADDED.has(word)) === true ||
  isLimited(one) !== isLimited(other) ||
  ALL.test(other.before)

/** Words for what comes to others of its kind. */
const ADDED: ReadonlySet<string> = new Set(['new', 'additional', 'extra', 'further', 'fellow'])

/** "All" before a group, which takes in those that were told of before and more. */
const ALL = /\ball(?: of)?(?: (?:the|these|those))? $/i

/** Tells whether each noun has a word before it that the other lacks: "128 mature females", "122 pregnant females". */
export const haveOwnModifiers = (one: Mention, other: Mention): boolean =>
  addsModifier(one, other) && addsModifier(other, one)

const addsModifier = ({ noun }: Mention, { noun: other }: Mention): boolean =>
  other?.modifiers.some((word) => !noun?.modifiers.includes(word)) ?? false

/** Largest number of a small group. */
const LARGEST_SMALL = 20

/** Tells whether a number counts a small group. */
export const isSmallCount = ({ side: { quantity } }: Mention): boolean =>
  Number.isInteger(quantity.low) && (quantity.low as number) <= LARGEST_SMALL

/**
 * Tells whether two numbers are in one unit, or count things that one noun names, or people to whom one thing happened. The
 * second one may leave out the unit, the rate or the noun where it refers back: "the 4.2 billion", "the 28".
 */
function isOneKind({ side: a, noun }: Mention, { side: b, noun: other, isDefinite }: Mention): boolean {
  const [unit, otherUnit] = [a.quantity.unit, b.quantity.unit]
  if (unit !== otherUnit || a.quantity.per !== b.quantity.per) {
    const isShort = otherUnit === null ? other === null && isLarge(b) : unit !== null && isShortOf(unit, otherUnit)
    return isDefinite && unit !== null && b.quantity.per === null && isShort
  }
  if (unit !== null) return true
  if (noun !== null && other !== null) return mayBeSame(noun, other)
  return (noun !== null && isDefinite) || ((noun !== null || other !== null) && isSameHarm(a, b))
}

/** Tells whether the rules read two different facts in them: hostages held, and hostages let go. */
const areOfOtherFacts = ({ side: a }: Mention, { side: b }: Mention): boolean =>
  a.claim.fact !== null && b.claim.fact !== null && a.claim.fact !== b.claim.fact

/** Tells whether a number has a scale word, so that it may leave out its unit. */
const isLarge = ({ quantity: { text } }: Side): boolean => /^\d.*\p{L}$/su.test(text)

const HARMS: ReadonlySet<string> = new Set(['kill', 'injure', 'arrest', 'free', 'abduct', 'displace'].map(meaningOf))

const isSameHarm = ({ claim: { verb } }: Side, { claim }: Side): boolean =>
  verb !== null && claim.verb !== null && HARMS.has(meaningOf(verb)) && meaningOf(verb) === meaningOf(claim.verb)

/** Stages in which a number is another one than the figure itself. */
const OTHER_STAGES: ReadonlySet<Stage> = new Set(['part', 'addition', 'old-value', 'past'] as const)

/** Tells whether two numbers may be one by their stages. Only what refers back may mean the figure of a part or an earlier time: "from 56 to 49 … the 56". */
function isOneStage({ stage }: Mention, { stage: other, isDefinite }: Mention): boolean {
  if (OTHER_STAGES.has(other) || (stage === 'unstated-time') !== (other === 'unstated-time')) return false
  return isDefinite || !(OTHER_STAGES.has(stage) || (stage === 'new-value' && other === 'new-value'))
}

/** A relative clause or participle that says which of them are counted: "69 rigs drilling on land". */
const LIMITED = /^\s+(?:who|that|which|whose|whom|where|\p{Ll}{2,}(?:ing|ed))\b/u

function isLimited({ side, after, noun }: Mention): boolean {
  const at = side.quantity.unit !== null || noun === null ? -1 : after.indexOf(noun.text)
  return LIMITED.test(noun === null || at < 0 ? after : after.slice(at + noun.text.length))
}

/** Tells whether a number is by how much something moved; an article has many such, side by side. */
const isChange = ({ side }: Mention): boolean => side.quantity.change !== null

/** Tells whether one number says by how much something rose, the other by how much something fell. */
const goOtherWays = (one: Mention, other: Mention): boolean =>
  isChange(one) && isChange(other) && one.side.quantity.change !== other.side.quantity.change

/** Tells whether each sentence names a day or period, and none names one of the other, in these words or others. */
const areOfOtherDates = ({ dates }: Mention, { dates: others }: Mention): boolean =>
  dates.length > 0 && others.length > 0 && !dates.some((date) => others.some((other) => nameOneTime(date, other)))

/** Tells whether two dates are written alike, or name the same days: "18-20 September 2020", "from 18 to 20 September". */
function nameOneTime(one: DateMention, other: DateMention): boolean {
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true
  const [a, b] = [periodNamed(one), periodNamed(other)]
  return a !== null && b !== null && a.from === b.from && a.to === b.to
}

/** A name right before a number, or before the verb between: "Tarn has 27 schools". */
const SUBJECT = /(\p{Lu}[\p{L}’'-]+)(?:\s+\p{Ll}+){0,2}\s*$/u

/** Tells whether each number has a subject by name that the sentence of the other does not have. */
function haveOtherSubjects({ side: a, before }: Mention, { side: b, before: otherBefore }: Mention): boolean {
  const [name, otherName] = [subjectOf(before), subjectOf(otherBefore)]
  return name !== null && otherName !== null && !b.sentence.text.includes(name) && !a.sentence.text.includes(otherName)
}

function subjectOf(before: string): string | null {
  const name = SUBJECT.exec(before.slice(-REACH))?.[1]
  return name === undefined || isSmallWord(name.toLowerCase()) || looksPlural(name.toLowerCase()) ? null : name
}

/** Text before a number in which its subject is looked for, in UTF-16 units. */
const REACH = 60
