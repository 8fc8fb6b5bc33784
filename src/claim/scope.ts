import {
  isAdjective,
  isAdverb,
  isCopula,
  isDeterminer,
  isHelperVerb,
  isIngForm,
  isPastTense,
  isQuantity,
} from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import type { Counted } from './counted/counted.ts'
import { isReporting } from './reporting.ts'
import { isClauseVerb, type Segment } from './segments.ts'

/**
 * Returns the segments that are about the quantity at token `at`: its own; the one with its verb, if its own has none
 * ("killed 12, including three children"; "12 men and three women were killed"); and a relative clause on its noun.
 */
export function scopeOf(
  tokens: readonly Token[],
  segments: readonly Segment[],
  at: number,
  counted: Counted | null,
): Segment[] {
  const own = segments.findIndex((s) => s.from <= at && at < s.to)
  if (own < 0) return []
  const chosen = new Set([own])
  const nounEnd = counted?.to ?? at + 1
  const next = segments[own + 1]
  if (next && next.from === nounEnd && /^(who|which|that|whom)$/.test(next.opener)) chosen.add(own + 1)
  const before = segmentBefore(segments, own)
  if (before && dependsOn(tokens, segments[own] as Segment) && !holdsQuantity(tokens, before))
    chosen.add(segments.indexOf(before))
  const isOfWhom = next !== undefined && next.from === at + 2 && /^(whom|which)$/.test(next.opener)
  if (isOfWhom) chosen.add(own + 1)
  else if (!hasPredicate(tokens, segments[own] as Segment, at, counted)) {
    const verbal = nearestVerbal(tokens, segments, own)
    if (verbal !== null) chosen.add(verbal)
  }
  return [...chosen].sort((a, b) => a - b).map((i) => segments[i] as Segment)
}

/** Returns the segment before, skipping a single preposition ("the attack, in which"). */
const segmentBefore = (segments: readonly Segment[], own: number): Segment | undefined => {
  const before = segments[own - 1]
  return before && before.to - before.from === 1 ? segments[own - 2] : before
}

/** Tells whether a segment depends on the one before: "stormed the town on 7 October, killing 40", "the attack in which 40 were killed". */
const dependsOn = (tokens: readonly Token[], { from, opener }: Segment): boolean =>
  opener === 'which' || (opener === ',' && isIngForm(tokens[from]))

const holdsQuantity = (tokens: readonly Token[], { from, to }: Segment): boolean =>
  tokens.slice(from, to).some(isQuantity)

/** Tells whether the segment says what happened to the counted: by a verb, or a state after the number ("12 dead"). */
function hasPredicate(tokens: readonly Token[], segment: Segment, at: number, counted: Counted | null): boolean {
  for (let i = segment.from; i < segment.to; i++) {
    if (counted && counted.from <= i && i < counted.to) continue
    if (isClauseVerb(tokens[i]) && !isReporting(tokens, i)) return true
  }
  return !counted && isAdjective(tokens[at + 1]) && at + 1 < segment.to
}

/** Returns the index of the nearest segment with a verb: before, else after; never across a semicolon. */
function nearestVerbal(tokens: readonly Token[], segments: readonly Segment[], own: number): number | null {
  const isClauseVerbal = (s: Segment) => {
    for (let i = s.from; i < s.to; i++) if (isClauseVerb(tokens[i]) && !isReporting(tokens, i)) return true
    return false
  }
  for (let i = own; i > 0 && segments[i]?.opener !== ';'; i--)
    if (isClauseVerbal(segments[i - 1] as Segment)) return i - 1
  for (let i = own + 1; i < segments.length && i <= own + 3; i++) {
    const segment = segments[i] as Segment
    if (segment.opener === ';') return null
    if (isClauseVerbal(segment)) return i
  }
  return null
}

/**
 * Returns the infinitive of the verb that governs the quantity: the one right before it ("carrying 30 fans"), else the
 * nearest after it, else the nearest before, first in its own segment and then in the rest of its scope; null for none.
 */
export function governingVerb(
  tokens: readonly Token[],
  scope: readonly Segment[],
  at: number,
  counted: Counted | null,
): string | null {
  const end = counted?.to ?? at + 1
  const own = scope.find((s) => s.from <= at && at < s.to)
  const isClauseVerbAt = (i: number) => !isInside(counted, i) && isMainVerb(tokens, i)
  const adjacent = isDeterminer(tokens[at - 1]) ? at - 2 : at - 1
  if (own && adjacent >= own.from && isClauseVerbAt(adjacent)) return infinitive(tokens[adjacent] as Token)
  for (const { from, to } of own ? [own, ...scope] : scope) {
    for (let i = Math.max(from, end); i < to; i++) if (isClauseVerbAt(i)) return infinitive(tokens[i] as Token)
    for (let i = Math.min(to, at) - 1; i >= from; i--) if (isClauseVerbAt(i)) return infinitive(tokens[i] as Token)
  }
  return null
}

const isInside = (counted: Counted | null, i: number): boolean =>
  counted !== null && counted.from <= i && i < counted.to

const isMainVerb = (tokens: readonly Token[], i: number): boolean =>
  isClauseVerb(tokens[i]) && !isReporting(tokens, i) && !isHelperVerb(tokens[i]) && !isHelper(tokens, i)

/** Tells whether a form of "be" is an auxiliary before a participle: "are still held". */
function isHelper(tokens: readonly Token[], at: number): boolean {
  if (!isCopula(tokens[at])) return false
  let i = at + 1
  while (isAdverb(tokens[i])) i++
  return isPastTense(tokens[i]) || isIngForm(tokens[i])
}

/** Returns the infinitive; the tagger gives "is" as the dictionary form of "was". */
const infinitive = (token: Token): string => (isCopula(token) ? 'be' : token.lemma)
