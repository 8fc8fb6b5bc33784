import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import { meaningOf } from '../english/forms/synonyms.ts'
import { peopleNouns } from '../english/words/people.ts'
import { meaningfulForm } from '../grammar/meaning.ts'
import { isNationality, isOccupation } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

/** What a claim counts. */
export interface Noun {
  head: string
  modifiers: string[]
  text: string
  isPerson: boolean
  /** Whether it names people of one kind, who are usually a part of those counted: women, soldiers. */
  isKind: boolean
}

/** Returns the noun that a claim counts or measures; null where there is none. */
export function nounOf({ context }: Side): Noun | null {
  const head = context.counted.at(-1)
  if (!head) return null
  return {
    head: head.lemma,
    modifiers: context.counted.slice(0, -1).map((t) => t.lemma),
    text: context.counted.map((t: Token) => t.text).join(' '),
    isPerson: isPerson(head),
    isKind: KINDS.has(head.lemma),
  }
}

const isPerson = (token: Token): boolean =>
  isNationality(token) || isOccupation(token) || isGeneric(token.lemma) || PERSON_NOUNS.has(token.lemma)

/** Tells whether a noun may stand for any people. */
const isGeneric = (lemma: string): boolean => GENERIC.has(lemma)
const GENERIC = peopleNouns('any')
/** Nouns for people by age or sex: a part of any other people counted. */
const PARTIAL = peopleNouns('age')
const KINDS = peopleNouns('age', 'kind')
const PERSON_NOUNS = peopleNouns('member')

/**
 * Tells whether two nouns may name the same things: the same word or a synonym, or people in general and people of some
 * kind. Women are a part of any people, and soldiers are not civilians.
 */
export function mayBeSame(a: Noun, b: Noun): boolean {
  if (meaningOf(a.head) === meaningOf(b.head)) return true
  if (PARTIAL.has(a.head) || PARTIAL.has(b.head)) return false
  return (isGeneric(a.head) && b.isPerson) || (isGeneric(b.head) && a.isPerson)
}

/**
 * Returns how likely two claims are about the same number, as a score from 0 up: points for the same noun, the same kind of
 * number, and each meaning that their sentences share, more if it is near both numbers. The thresholds are on this scale.
 */
export function likeness(a: Side, b: Side): number {
  const [one, other] = [nounOf(a), nounOf(b)]
  const [first, second] = [surroundings(a, one), surroundings(b, other)]
  let words = 0
  for (const [word, weight] of first) words += THRESHOLDS.sharedWord * Math.sqrt(weight * (second.get(word) ?? 0))
  return nounLikeness(a, b) + kindLikeness(a, b) + words
}

/** Returns points for two ages, or two measures in one unit: they are likelier the same than two bare numbers. */
function kindLikeness(a: Side, b: Side): number {
  if (a.context.isAge && b.context.isAge) return THRESHOLDS.bothAges
  return a.quantity.unit !== null && a.quantity.unit === b.quantity.unit ? THRESHOLDS.sameUnit : 0
}

function nounLikeness(a: Side, b: Side): number {
  const [one, other] = [nounOf(a), nounOf(b)]
  if (!one || !other || !mayBeSame(one, other)) return 0
  const sameDeed = one.head === other.head && a.claim.verb !== null && a.claim.verb === b.claim.verb
  return sameDeed || !one.isPerson || !other.isPerson ? THRESHOLDS.sameNoun : THRESHOLDS.samePeople
}

/** Returns the meanings of the words around a number with their weights: 1 beside the number, less further away and in other clauses. */
export function surroundings({ context }: Side, noun: Noun | null): ReadonlyMap<string, number> {
  const { at } = context
  const scope = new Set(context.scope)
  const weights = new Map<string, number>()
  context.tokens.forEach((token, i) => {
    const word = meaningfulForm(token)
    if (word === null || (noun && word === noun.head)) return
    const distance = Math.max(0, Math.abs(i - at) - 1)
    const weight = (scope.has(token) ? 1 : THRESHOLDS.otherClauseWord) / (1 + distance / THRESHOLDS.halfWeightDistance)
    const key = meaningOf(word)
    weights.set(key, Math.max(weight, weights.get(key) ?? 0))
  })
  return weights
}
