import { PASSIVE_AUXILIARIES } from '../../english/words/function-words.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isDeterminer,
  isIngForm,
  isNoun,
  isPastTense,
  isPossessive,
  isPreposition,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'

/** How far the subject of a verb is looked for before it, and "by" behind it, in tokens. */
const BEFORE = 30
const BEHIND = 8
/** The most verbs that one subject has: "stormed the school, shot a guard and took 12 pupils". */
const MOST_VERBS = 5
/** The longest noun phrase that is read, in tokens. */
const LONGEST_PHRASE = 16

const isHelping = isAnyOf('helper-verb', 'copula')
const isBe = ({ normal }: Token): boolean => PASSIVE_AUXILIARIES.has(normal)
const joins = (token: Token | undefined): boolean => /^(?:and|or|but|then)$/.test(token?.normal ?? '')
const isRelative = (token: Token | undefined): boolean => /^(?:who|which|that)$/.test(token?.normal ?? '')
const isBetween = (token: Token): boolean =>
  isHelping(token) || isBe(token) || isAdverb(token) || /^(?:have|has|had|not|also|since|to)$/.test(token.normal)

/** Tells whether a mark such as a comma stands before a token: more than a blank. */
const hasMark = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (tokens[at] as Token).start - (tokens[at - 1] as Token).end > 1

/**
 * Returns the words for who does what a verb or its noun says: its subject, what stands behind "by" after a passive or a noun, and the
 * noun before "who". `at` is the index of the verb. Nothing where the sentence does not say who does it.
 */
export function doerOf(tokens: readonly Token[], at: number): readonly Token[] {
  const agent = agentBehind(tokens, at)
  if (agent.length > 0) return agent
  return isVerb(tokens[at]) && !isPassive(tokens, at) ? subjectOf(tokens, at, MOST_VERBS) : []
}

/** Returns the noun phrase behind "by", where it follows a verb or noun with no other verb between: "were abducted on Friday by rebels". */
function agentBehind(tokens: readonly Token[], at: number): readonly Token[] {
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + BEHIND); i++) {
    if (tokens[i]?.normal === 'by') return isIngForm(tokens[i + 1]) ? [] : phraseFrom(tokens, i + 1)
    const isSecond = isPastTense(tokens[i]) && joins(tokens[i - 1]) // "were bundled into lorries and driven off by rebels"
    if ((isVerb(tokens[i]) && !isSecond) || isRelative(tokens[i])) return []
  }
  return []
}

function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from
  while (end < Math.min(tokens.length, from + LONGEST_PHRASE) && !(isVerb(tokens[end]) || isRelative(tokens[end]))) {
    if (end > from && (hasMark(tokens, end) || endsAgent(tokens[end]))) break
    end++
  }
  return tokens.slice(from, end)
}

/** Tells whether a preposition ends the agent: "by smugglers | off the coast", but not "by members of a gang". */
const endsAgent = (token: Token | undefined): boolean =>
  isPreposition(token) && !/^(?:of|from)$/.test(token?.normal ?? '')

/** Tells whether a form of "be" makes a verb passive: "were then seized". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (isIngForm(tokens[at])) return false
  let i = at - 1
  while (i >= 0 && isAdverb(tokens[i])) i--
  return i >= 0 && isBe(tokens[i] as Token)
}

/** Returns the subject of an active verb; `most` is how many verbs before it may share that subject. */
function subjectOf(tokens: readonly Token[], at: number, most: number): readonly Token[] {
  let i = at - 1
  let isApart = hasMark(tokens, at)
  while (i >= 0 && isBetween(tokens[i] as Token)) {
    isApart ||= hasMark(tokens, i)
    i--
  }
  if (i < 0 || most === 0) return []
  if (isRelative(tokens[i])) return phraseBefore(tokens, i)
  const sharesSubject = joins(tokens[i]) || (isApart && isIngForm(tokens[at])) || isVerb(tokens[i])
  const earlier = sharesSubject || isApart ? verbBefore(tokens, i) : -1
  const shared = earlier < 0 ? [] : subjectOf(tokens, earlier, most - 1)
  return sharesSubject ? shared : [...phraseBefore(tokens, i + 1), ...shared] // "ambushed a bus, shot the driver, took 11"
}

/** Returns the index of the last verb before a token that describes no noun; -1 where none stands near. */
function verbBefore(tokens: readonly Token[], at: number): number {
  for (let i = at; i >= Math.max(0, at - BEFORE); i--) {
    const isDescribing = isNoun(tokens[i + 1]) && (isDeterminer(tokens[i - 1]) || isQuantity(tokens[i - 1]))
    if (isVerb(tokens[i]) && !isBetween(tokens[i] as Token) && !isDescribing) return i
  }
  return -1
}

/** Returns the noun phrase that ends before a token, without an insertion between commas right before the verb. */
function phraseBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let last = end
  if (hasMark(tokens, end)) {
    let open = end - 1
    while (open > Math.max(0, end - BEFORE) && !hasMark(tokens, open)) open--
    last = open
  }
  let from = last
  while (from > Math.max(0, last - LONGEST_PHRASE) && isOfPhrase(tokens[from - 1])) {
    from--
    if (hasMark(tokens, from)) break
  }
  return tokens.slice(from, last)
}

const isOfPhrase = (token: Token | undefined): boolean =>
  isNoun(token) ||
  isAdjective(token) ||
  isDeterminer(token) ||
  isPossessive(token) ||
  isQuantity(token) ||
  joins(token) ||
  /^(?:of|from|in|with|for)$/.test(token?.normal ?? '')
