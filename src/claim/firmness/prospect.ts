import { normalAt } from '../../grammar/tokens.ts'
import { isAdverb, isCopula, isNoun, isPastTense, isProperName, isVerb } from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'

/** Nouns for what may come: "at risk of famine", "in danger of famine", "on the brink of famine". */
const THREATS = /^(risk|danger|threat|brink|verge|edge)$/
/** Verbs of need. */
const NEEDS = /^(need|require)$/
/** Nouns for leave to do something: "permission for 70 lorries". */
const LEAVE = /^(permission|clearance|approval|authorisation|authorization|permit|leave|consent|go-ahead)$/
/** Participles for the same: "100 lorries cleared to enter", "107 lorries were allowed in". */
const LET = /^(cleared|permitted|allowed|authorised|authorized|approved)$/
/** Nouns for agreed or proposed texts, and verbs by which they say what will be done. */
const PLANS =
  /^(deal|proposal|plan|agreement|offer|draft|accord|framework|outline|scheme|pact|roadmap|term|truce|ceasefire|treaty|resolution)$/
const PROVIDES =
  /^(include|call|provide|envisage|envision|propose|involve|require|foresee|stipulate|offer|see|comprise|entail)$/

/** Tells whether the counted are only threatened by what is said: "2 million people at risk of famine". */
export const isThreatened = (tokens: readonly Token[], governors: readonly Governor[]): boolean =>
  governors.some(
    ({ at }) =>
      THREATS.test(tokens[at]?.lemma ?? '') && !isProperName(tokens[at]) && !isOfSecondVerb(tokens, governors, at),
  ) || governors.some(({ at }) => /^threatened$/.test(normalAt(tokens, at)))

/** Tells whether a word belongs to a verb that "and" joins to a first one: "suffer from hunger and face a risk of disease". */
function isOfSecondVerb(tokens: readonly Token[], governors: readonly Governor[], at: number): boolean {
  const first = governors.find((g) => g.as === 'subject' && g.at < at)?.at ?? at
  const between = tokens.slice(first + 1, at)
  return between.some((t, i) => t.normal === 'and' && (isVerb(between[i + 1]) || isCopula(between[i + 1])))
}

/** Verbs and nouns for what is tried or meant, before "to" and the verb of the number. */
const TRIES = /^(attempt|try|tries|tried|fail|bid|effort|plot|intend|aim|mean|conspire|scheme|hope|want)$/

/** Tells whether the verb of the number is only tried or meant: "attempted to kill two". */
export const isTried = (tokens: readonly Token[], governors: readonly Governor[]): boolean =>
  governors.some(({ at }) => {
    if (normalAt(tokens, at - 1) !== 'to') return false
    const before = tokens[at - 2]
    return before !== undefined && (TRIES.test(before.lemma) || TRIES.test(before.normal))
  })

/** Tells whether the number is needed: "500 lorries are needed", "must get 100 lorries in", "40 lorries would have to cross". */
export function isNeeded(
  tokens: readonly Token[],
  reach: readonly Token[],
  governors: readonly Governor[],
  at: number,
): boolean {
  const isNeed = ({ at: i, as }: Governor) =>
    as === 'object' && NEEDS.test(tokens[i]?.lemma ?? '') && (i > at ? isPastTense(tokens[i]) : isVerb(tokens[i]))
  if (governors.some(isNeed)) return true
  const obliges = (t: Token, i: number) =>
    t.normal === 'must' || (/^(have|has|need|needs|needed)$/.test(t.normal) && isObligation(reach, i))
  return reach.some(obliges)
}

/** Tells whether "have to" or "need to" begins at `i`; not "have yet to", nor "had to", which says that it was done. */
const isObligation = (tokens: readonly Token[], i: number): boolean =>
  normalAt(tokens, i + 1) === 'to' && isVerb(tokens[i + 2])

/** Tells whether the number is only permitted or laid down for later: "permission for 70 lorries", "are to be let through". */
export function isForeseen(
  tokens: readonly Token[],
  reach: readonly Token[],
  governors: readonly Governor[],
  at: number,
): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at)
  if (before.some((t, i) => LEAVE.test(t.normal) && /^(for|to)$/.test(normalAt(before, i + 1)))) return true
  if (before.some((t, i) => LEAVE.test(t.normal) && before.slice(i + 1, i + 6).some((u) => u.normal === 'to')))
    return true
  if (governors.some(({ at: i }) => LET.test(normalAt(tokens, i)))) return true
  if (reach.some((t, i) => /^(is|are)$/.test(t.normal) && normalAt(reach, i + 1) === 'to' && isVerb(reach[i + 2])))
    return true
  return isInPlan(tokens, at)
}

/** Tells whether a plan is the subject of the verb before the number: "the proposal includes the release of ten hostages". */
function isInPlan(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 10; i--) {
    const verb = tokens[i] as Token
    if (!isVerb(verb)) continue
    if (!PROVIDES.test(verb.lemma) || isPastTense(verb)) return false
    let subject = i - 1
    while (subject >= 0 && subject > i - 10) {
      const token = tokens[subject] as Token
      if (isNoun(token) && PLANS.test(token.lemma)) return true
      if (isVerb(token) && !isAdverb(token) && !isPastTense(token)) return false
      subject--
    }
    return false
  }
  return false
}
