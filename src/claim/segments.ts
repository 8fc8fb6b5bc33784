import {
  isAdjective,
  isIngForm,
  isParticle,
  isPastTense,
  isProperName,
  isQuantity,
  isSingular,
  isVerb,
} from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

/** A part of a sentence between two clause boundaries, as token indices, half-open. */
export interface Segment {
  from: number
  to: number
  /** The word or mark that opened it: ",", "and", "who" …; "" for the first. */
  opener: string
}

const SUBORDINATORS = new Set(
  'that which who whom whose where when while whereas after before because although though if unless until as since so than'.split(
    ' ',
  ),
)
const COORDINATORS = new Set(['and', 'or', 'but', 'nor', 'plus', 'yet'])
const BREAKING_MARK = /[,;:()[\]“”"—–]|\s-+\s/

const PREPOSITIONS_LIKE_VERBS = /^(according|including|following|regarding|concerning|given|estimated|based|compared)$/

/** Tells whether a token can be the verb of a clause; not "according to" and "an estimated 12". */
export const isClauseVerb = (token: Token | undefined): boolean =>
  isVerb(token) && !isParticle(token) && !PREPOSITIONS_LIKE_VERBS.test(token?.normal ?? '')

/** Returns the spaces and punctuation before token `index`. `offset` is where `text` starts in its passage. */
export function gapBefore(tokens: readonly Token[], index: number, text: string, offset: number): string {
  const before = index > 0 ? (tokens[index - 1] as Token).end : offset
  const at = tokens[index]?.start ?? offset + text.length
  return before < at ? text.slice(before - offset, at - offset) : ''
}

/**
 * Cuts a sentence at punctuation, subordinators, and coordinators that join two clauses or two counts ("killed 12 and
 * wounded 40", "12 dead and 40 injured"), but not inside a noun phrase ("food and medicine").
 */
export function segmentsOf(tokens: readonly Token[], text: string, offset: number): Segment[] {
  const segments: Segment[] = []
  let from = 0
  let opener = ''
  const cut = (at: number, by: string) => {
    if (at > from) segments.push({ from, to: at, opener })
    from = at
    opener = by
  }
  let glossEnd = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const gap = gapBefore(tokens, i, text, offset)
    const mark = BREAKING_MARK.exec(gap)
    if (gap.includes('(')) glossEnd = endOfGloss(tokens, i, text, offset)
    if (i > 0 && listsStates(tokens, i)) continue
    if (mark && i > 0 && i > glossEnd) cut(i, mark[0].trim())
    else if (i > 0 && gap.includes('&') && joinsClauses(tokens, i - 1, text, offset)) cut(i, 'and')
    if (i === from && i > 0 && COORDINATORS.has(token.normal)) opener = token.normal
    else if (i > 0 && subordinates(tokens, i)) cut(i, token.normal)
    else if (
      i > 0 &&
      COORDINATORS.has(token.normal) &&
      tokens[i + 1]?.normal !== 'to' &&
      joinsClauses(tokens, i, text, offset)
    )
      cut(i, token.normal)
  }
  cut(tokens.length, '')
  return segments
}

/** Tells whether a token stands in a list of states: "killed, wounded or captured", "dead or missing". */
function listsStates(tokens: readonly Token[], at: number): boolean {
  const isJoint = COORDINATORS.has(tokens[at]?.normal ?? '')
  return isState(tokens[at - 1]) && isState(tokens[isJoint ? at + 1 : at])
}

const isState = (token: Token | undefined): boolean =>
  isPastTense(token) || isAdjective(token) || /^(missing|dying)$/.test(token?.normal ?? '')

/** Returns the index of the token after brackets with a word or two and no number, which cut nothing: "persons (IDPs) has"; else -1. */
function endOfGloss(tokens: readonly Token[], at: number, text: string, offset: number): number {
  for (let i = at; i < at + 3 && i < tokens.length; i++) {
    if (i > at && gapBefore(tokens, i, text, offset).includes(')')) return i
    if (isQuantity(tokens[i])) return -1
  }
  return -1
}

/** Tells whether a subordinator opens a clause, with a verb after it; "since 1985", "before Friday" and "as grants to keep prices low" are phrases. */
function subordinates(tokens: readonly Token[], at: number): boolean {
  const word = (tokens[at] as Token).normal
  if (!SUBORDINATORS.has(word)) return false
  if (/^(who|whom|whose|which|where)$/.test(word)) return true
  if (word === 'that') return !tokens[at + 1] || !isPlainNounPhrase(tokens, at + 1)
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i] as Token
    if (COORDINATORS.has(token.normal) || SUBORDINATORS.has(token.normal)) return false
    if (isClauseVerb(token) && (word !== 'as' || isFiniteVerb(tokens, i))) return true
  }
  return false
}

/** Tells whether a verb can have a subject; none of "to contain rising prices" can. */
const isFiniteVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.normal !== 'to' && !isIngForm(tokens[at])

/** Tells whether a noun without a verb follows "that": "that month". */
function isPlainNounPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const afterNext = tokens[at + 1]
  return isSingular(next) && !isProperName(next) && !isClauseVerb(afterNext)
}

function joinsClauses(tokens: readonly Token[], at: number, text: string, offset: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (i > at + 1 && BREAKING_MARK.test(gapBefore(tokens, i, text, offset))) return false
    if (COORDINATORS.has(token.normal) || SUBORDINATORS.has(token.normal)) return false
    if (isClauseVerb(token) || isQuantity(token)) return true
  }
  return false
}
