import type { Amount, ClaimContext, Reading, Sentence, Spot, Subject } from '../model/index.ts'
import { describesName, endsItsPhrase, isOfSomebody } from './age-before-name.ts'
import { nameBesideAge } from './age-names.ts'
import { livesIn } from './lives.ts'
import { nameSubject } from './names.ts'
import { type Holding, holdingAt, passageOf, type Text } from './text.ts'

/** Whose age a claim gives, and when. */
export interface Aged extends Holding {
  subject: Subject
}

/** Returns whose age each claim (by index) gives: the person named beside it, else one whose birth is stated. */
export function agesIn(text: Text): Map<number, Aged> {
  const ages = besideNames(text)
  for (const { age, birth, when } of text.once(livesIn)) {
    const subject = ages.get(age)?.subject ?? unnamed(text.reading.dates.indexOf(birth))
    ages.set(age, { subject, when, isAtUnstatedTime: false })
  }
  return ages
}

/** Returns the subject for a person known only by the date (by index) of birth. */
const unnamed = (birth: number): Subject => ({ kind: 'unnamed', key: `born:${birth}` })

function besideNames(text: Text): Map<number, Aged> {
  const { reading } = text
  const ages = new Map<number, Aged>()
  const claims = [...reading.contexts.entries()].flatMap(([i, { quantity }]) => (isPlainAge(quantity) ? [i] : []))
  if (claims.length === 0) return ages
  const bySentence = Map.groupBy(claims, (i) => reading.sentenceOf[i] as number)
  for (const [i, mention] of reading.names.entries()) {
    const at = reading.namesAt[i] as Spot
    const age = bySentence.get(at.sentence)?.find((claim) => isBeside(at, claim, reading))
    if (age === undefined || ages.has(age)) continue
    ages.set(age, { subject: nameSubject(mention.name, mention.person), ...holdingAt(text, at) })
  }
  for (const age of claims) {
    const name = ages.has(age) ? null : capitalsBeside(age, reading)
    if (name === null) continue
    ages.set(age, { subject: nameSubject(name, null), ...holdingAt(text, spotOf(age, reading)) })
  }
  return ages
}

const isPlainAge = ({ low, high, bound, unit, counted }: Amount): boolean =>
  bound === 'exact' &&
  low !== null &&
  low === high &&
  Number.isInteger(low) &&
  (unit === 'year' || (unit === null && counted === null))

/** "Ann Other, 43,", "Ann Other (43)", "Ann Other, who is 43,", "Ann Other, a 43-year-old engineer" */
const BEHIND_NAME = [
  [/^(?:,? (?:who is |is |now |aged )+|,? ?\(?)$/, /^(?: years old)?(?:[,.;)]|$)/],
  [/^,? (?:is |who is )?(?:an? |the )?$/, /^-old\b/],
] as const
/** "43-year-old Ann Other", "the 43-year-old former minister Ann Other" */
const BEFORE_NAME =
  /^-old (?:(?!(?:and|or|of|by|with|to|for|from|son|daughter|brother|sister|wife|husband) )[\p{L}’'-]+ ){0,4}$/u
/** Text after a number that shows whether it is an age, in UTF-16 units. */
const REACH = 12

/** Tells whether a claim gives the age of the person whose name and title stand at a place of the passage. */
function isBeside(name: Spot, claim: number, reading: Reading): boolean {
  const { text } = passageOf(reading, name.sentence)
  const { start, end } = spotOf(claim, reading)
  const { tokens } = reading.contexts[claim] as ClaimContext
  if (end <= name.start) {
    return BEFORE_NAME.test(text.slice(end, name.start)) && describesName({ start, end }, name, tokens)
  }
  const [before, after] = [text.slice(name.end, start), text.slice(end, end + REACH)]
  return (
    BEHIND_NAME.some(([opening, closing]) => opening.test(before) && closing.test(after)) && !isOfSomebody(name, tokens)
  )
}

/** Longest text beside an age that is searched for a name, in UTF-16 units. */
const LONGEST_NAME = 100

/** Returns the full name beside an age, by capitals alone: "Ann Other, 43, said", "43-year-old Ann Other"; null for none. */
function capitalsBeside(claim: number, reading: Reading): string | null {
  const { start, end, sentence } = spotOf(claim, reading)
  const { text, start: offset } = reading.sentences[sentence] as Sentence
  const before = folded(text.slice(Math.max(0, start - offset - LONGEST_NAME), start - offset))
  const after = folded(text.slice(end - offset, end - offset + LONGEST_NAME))
  const { isAge, tokens } = reading.contexts[claim] as ClaimContext
  const name = nameBesideAge(before, after, isAge)
  const behind = name === null || !after.startsWith('-old') ? -1 : after.indexOf(name)
  const from = end + behind
  return name !== null && behind >= 0 && !endsItsPhrase({ start: from, end: from + name.length }, tokens) ? null : name
}

const folded = (text: string): string => text.replace(/\s+/g, ' ')

/** Returns the place of the number of a claim. */
function spotOf(claim: number, { contexts, sentenceOf }: Reading): Spot {
  const { start, end } = (contexts[claim] as ClaimContext).quantity
  return { start, end, sentence: sentenceOf[claim] as number }
}
