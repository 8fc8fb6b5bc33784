import {
  isAdjective,
  isConjunction,
  isCopula,
  isDeterminer,
  isHelperVerb,
  isPastTense,
  isPossessive,
  isPreposition,
} from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import type { Counted } from './counted/counted.ts'
import { isClauseVerb, type Segment } from './segments.ts'

/** The noun phrase of a quantity, as token indices, half-open: "the remaining 134 hostages held in Gaza". */
export interface Phrase {
  from: number
  to: number
  /** Whether it begins with "the", "its", "these" …, and so presupposes that what it names exists. */
  definite: boolean
}

const DEFINITE = /^(the|its|his|her|their|our|these|those|all|both)$/
const STATE = /^(still|alive|dead|missing|captive|hostage|in)$/

/** Returns the phrase around the quantity at token `at`: determiner and modifiers before it, its noun, a participle or state after it. */
export function phraseAround(tokens: readonly Token[], segment: Segment, at: number, counted: Counted | null): Phrase {
  let from = at
  while (from > segment.from && isModifier(tokens, from - 1)) from--
  const definite = DEFINITE.test(tokens[from]?.normal ?? '')
  let to = counted && counted.from > at ? counted.to : at + 1
  const next = tokens[to]
  if (next && to < segment.to && (isReducedRelative(next) || STATE.test(next.normal))) to = segment.to
  return { from, to, definite }
}

const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token
  if (isPreposition(token) || isConjunction(token)) return false
  if (DEFINITE.test(token.normal) || isDeterminer(token) || isPossessive(token)) return true
  return isAdjective(token) || /^(remaining|surviving|missing|last|first|next|final|other)$/.test(token.normal)
}

const isReducedRelative = (token: Token): boolean =>
  isClauseVerb(token) && isPastTense(token) && !isHelperVerb(token) && !isCopula(token)
