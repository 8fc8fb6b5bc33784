import { phraseOf } from '../claim/fact/fact.ts'
import type { Side } from '../claim/side.ts'
import { nounOf } from '../compare/likeness.ts'
import { isAnyOf, isNationality } from '../grammar/word-class.ts'
import type { Fact } from '../model/index.ts'

/** Returns why a claim that states a fact does not give its whole number at that time, in words; null where it does. */
export function obstacleTo(side: Side, fact: Fact): string | null {
  const { claim, quantity, context } = side
  if (claim.modality !== 'asserted') return `it is ${claim.modality}, not asserted`
  if (quantity.role === 'part') return 'it is a part of another number'
  if (quantity.role === 'from') return 'it is the old value of a change'
  if (quantity.change !== null) return `it says by how much something went ${quantity.change}`
  if (quantity.vague) return 'its words give no exact number'
  if (context.isAge) return "it is somebody's age"
  if (claim.stage === 'past') return 'it is about an early stage, as in "at first"'
  if (claim.stage === 'withdrawn') return 'the text calls it wrong'
  if (context.isAtUnstatedTime) return 'it is about a time that it does not name'
  if (context.isAdditional) return 'it is an addition, as in "three more"'
  return isSubset(side, fact) ? 'it counts only some of them' : null
}

/** Tells whether a claim counts a part of what the fact counts ("36 American hostages", "19 women", "24 living hostages"), unless the fact is about them. */
function isSubset(side: Side, fact: Fact): boolean {
  const noun = nounOf(side)
  if (noun?.isKind && !isAbout(fact, noun.head)) return true
  if (isPartOfThose(side, fact)) return true
  const { counted } = side.context
  const isOfPeople = PEOPLE.test(counted.at(-1)?.lemma ?? '')
  return counted.slice(0, -1).some((word) => isNarrowing(word) && !(isOfPeople && isNationality(word)))
}

/** The general nouns for people, before which a nationality says no more than its noun does: "Palestinian lives", "Palestinians". */
const PEOPLE = /^(people|person|life|soul)$/

/** Tells whether a number is a part of those that the fact counts: "200 of those killed in the war were nurses"; not "134 of those abducted are still held" of those held. */
function isPartOfThose({ context }: Side, fact: Fact): boolean {
  const { tokens, at } = context
  if (tokens[at + 1]?.normal !== 'of' || tokens[at + 2]?.normal !== 'those') return false
  const phrase = tokens.slice(at, at + 4)
  return fact.matches(phraseOf({ ...context, phrase }))
}

const isNarrowing = isAnyOf('adjective', 'proper-name', 'past-tense')

/** Tells whether the fact's name or id has the noun in it: "Children killed". */
const isAbout = (fact: Fact, head: string): boolean =>
  `${fact.name} ${fact.id}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(head.slice(0, 4)))
