import { isAdverb, isCopula, isDate, isHelperVerb, isPronoun, isVerb } from '../../grammar/word-class.ts'
import type { ClaimContext, EarlierWords, Token } from '../../model/index.ts'

/** What a sentence says that a number of the next may refer back to, with the fact that its number states; null for none. */
export interface EarlierSentence extends EarlierWords {
  fact: string | null
  /** Sentences without a number since. */
  since: number
}

/** Sentences without a number after which one before them is no longer referred to. */
const FARTHEST = 1

/** Returns what the next sentence may refer back to, after one with these claims. */
export function earlierAfter(
  contexts: readonly ClaimContext[],
  before: EarlierSentence | null,
): EarlierSentence | null {
  if (contexts.length === 0) return before && before.since < FARTHEST ? { ...before, since: before.since + 1 } : null
  const stating = contexts.filter(({ claim }) => claim.fact !== null)
  const source = stating.at(-1) ?? contexts.findLast((c) => c.counted.length > 0 && c.quantity.unit === null)
  if (!source) return null
  const counted = source.counted.length > 0 ? source.counted : (source.earlier?.counted ?? [])
  return { tokens: source.tokens, counted, fact: source.claim.fact, since: 0 }
}

/** Returns the context with the words of the sentence before, if its number leaves out what it counts. */
export const withEarlier = (context: ClaimContext, before: EarlierSentence | null): ClaimContext =>
  before !== null && before.counted.length > 0 && leavesOut(context)
    ? { ...context, earlier: { tokens: before.tokens, counted: before.counted } }
    : context

/**
 * Returns the context with the fact of the sentence before, if its number is the level of what only points back: "It has
 * since risen to 38", "The figure stood at 12".
 */
export function withEarlierFact(context: ClaimContext, before: EarlierSentence | null): ClaimContext {
  const { claim, counted, quantity } = context
  if (!before?.fact || claim.fact !== null || counted.length > 0 || quantity.unit !== null) return context
  if (context.isCalledWrong || context.isRate || !isLevelOfPointer(context)) return context
  return { ...context, claim: { ...claim, fact: before.fact, stage: claim.stage === 'figure' ? 'total' : claim.stage } }
}

/** Words before or behind a number that point to what was counted before: "the other two", "another five", "six more". */
const POINTS_BEFORE = /^(other|another|remaining|last|only|just|further|additional)$/
const POINTS_BEHIND = /^(more|others|other)$/

/** Tells whether a number stands without what it counts, which the sentence before names. */
function leavesOut({ tokens, at, counted, quantity, isAge }: ClaimContext): boolean {
  if (at < 0 || isAge || counted.length > 0 || quantity.unit !== null || quantity.per !== null) return false
  if (isOfNamed(tokens)) return false
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (isDate(before) || isDate(next)) return false
  if (POINTS_BEFORE.test(before?.normal ?? '') || POINTS_BEHIND.test(next?.normal ?? '')) return true
  if (next?.normal === 'of') return /^(them|those|these|whom|which)$/.test(second?.normal ?? '')
  return next === undefined || isPredicate(next) || (isAdverb(next) && isPredicate(second))
}

/** Tells whether a sentence begins with the whole that its number is a part of: "Of the prisoners released, 12 were minors"; "of them" points back. */
const isOfNamed = (tokens: readonly Token[]): boolean =>
  tokens[0]?.normal === 'of' && !/^(them|those|these|whom|which)$/.test(tokens[1]?.normal ?? '')

const isPredicate = (token: Token | undefined): boolean => isVerb(token) || isCopula(token) || isHelperVerb(token)

const POINTERS = /^(it|that|this|which|figure|number|total|count|tally)$/
const BESIDE_POINTERS =
  /^(the|a|an|has|have|had|now|later|since|was|is|were|are|up|down|day|week|month|year|earlier|before)$/

/** Tells whether a level is given of nothing but a word that points back. */
function isLevelOfPointer({ tokens, governors }: ClaimContext): boolean {
  const subject = governors.filter(({ as }) => as === 'level').map(({ at }) => tokens[at] as Token)
  const isPointer = (token: Token) => POINTERS.test(token.normal)
  return (
    subject.some(isPointer) &&
    subject.every((t) => isPointer(t) || isDate(t) || isAdverb(t) || isPronoun(t) || BESIDE_POINTERS.test(t.normal))
  )
}
