import { phraseOf } from '../claim/fact/fact.ts'
import type { Side } from '../claim/side.ts'
import { type Noun, nounOf } from '../compare/likeness.ts'
import { peopleNouns } from '../english/words/people.ts'
import { isAnyOf, isNationality } from '../grammar/word-class.ts'
import type { Fact } from '../model/index.ts'

/**
 * Tells whether a claim counts a part of what the fact counts, unless the fact is about them: "36 American hostages", "19 women",
 * "24 living hostages", "two of his cousins", "the other 133", "the families of 31 hostages".
 */
export function countsOnlySome(side: Side, fact: Fact): boolean {
  const noun = nounOf(side)
  if (noun && isOfOneKind(noun) && !isAbout(fact, noun.head)) return true
  if (isPartOfThose(side, fact) || isOfOneOwner(side) || leavesOutOthers(side) || isOfSomeOfThem(side)) return true
  if (isOnOneSide(side)) return true
  const { counted } = side.context
  const isOfPeople = PEOPLE.test(counted.at(-1)?.lemma ?? '')
  return counted
    .slice(0, -1)
    .some((word) => isNarrowing(word) && word.normal !== 'remaining' && !(isOfPeople && isNationality(word)))
}

const RELATIVES = peopleNouns('relative')

/** Tells whether a noun names people of one kind, or somebody's relatives: "women", "schoolgirls", "cousins". */
const isOfOneKind = ({ head, isKind }: Noun): boolean =>
  isKind || RELATIVES.has(head) || /.(child|girl|boy|woman)$/.test(head)

/** The general nouns for people, before which a nationality says no more than its noun does: "Palestinian lives", "Palestinians". */
const PEOPLE = /^(people|person|life|soul)$/

/** Tells whether a number is a part of those that the fact counts: "200 of those killed in the war were nurses"; not "134 of those abducted are still held" of those held. */
function isPartOfThose({ context }: Side, fact: Fact): boolean {
  const { tokens, at } = context
  if (tokens[at + 1]?.normal !== 'of' || tokens[at + 2]?.normal !== 'those') return false
  const phrase = tokens.slice(at, at + 4)
  return fact.matches(phraseOf({ ...context, phrase }))
}

/** Tells whether a number is a part of what somebody has: "three of her colleagues were killed". */
const isOfOneOwner = ({ context: { tokens, at } }: Side): boolean =>
  tokens[at + 1]?.normal === 'of' && /^(his|her|my|our|your)$/.test(tokens[at + 2]?.normal ?? '')

/** Words before a number that leave somebody out: "the other 133 hostages", "his fellow 12 captives". */
const LEFT_OUT = /^(other|fellow)$/

/** Tells whether somebody is left out of a number by a word of its own phrase before it. */
const leavesOutOthers = ({ context: { phrase, tokens, at } }: Side): boolean =>
  phrase.some((token) => LEFT_OUT.test(token.normal) && tokens.indexOf(token) < at)

/** What is somebody's or shows somebody, and so may be that of a few: "the families of 31 hostages", "a video of three captives". */
const THEIRS = /^(family|relative|friend|household|widow|photo|photograph|picture|image|video|footage|poster|portrait)$/

/** Tells whether an indefinite number only says whose something is: "the parents of 12 hostages"; not "the families of the 58 hostages". */
function isOfSomeOfThem({ context: { presupposed, tokens, phrase, at } }: Side): boolean {
  if (presupposed !== null) return false
  const start = phrase.length > 0 ? tokens.indexOf(phrase[0] as (typeof phrase)[number]) : at
  const owner = tokens[start - 2]
  return (
    tokens[start - 1]?.normal === 'of' &&
    owner !== undefined &&
    (THEIRS.test(owner.lemma) || RELATIVES.has(owner.lemma))
  )
}

const SIDES = /^(?:(?:north|south)?-?(?:east|west|eastern|western)?|north|south|northern|southern)$/

/** Tells whether a number is for one side of where it all is: "in the north 300 hectares burned", "on the eastern edge". */
const isOnOneSide = ({ context: { scope } }: Side): boolean =>
  scope.some(
    ({ normal, text }, i) =>
      normal !== '' &&
      /^\p{Ll}/u.test(text) &&
      SIDES.test(normal) &&
      scope[i - 1]?.normal === 'the' &&
      /^(in|on|along|at)$/.test(scope[i - 2]?.normal ?? ''),
  )

const isNarrowing = isAnyOf('adjective', 'proper-name', 'past-tense')

/** Tells whether the fact's name or id has the noun in it: "Children killed". */
const isAbout = (fact: Fact, head: string): boolean =>
  `${fact.name} ${fact.id}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(head.slice(0, 4)))
