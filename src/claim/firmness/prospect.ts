import { prospectWords } from '../../english/words/prospects.ts'
import { normalAt } from '../../grammar/tokens.ts'
import {
  isAdverb,
  isCopula,
  isDeterminer,
  isNoun,
  isPastTense,
  isProperName,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'

const THREATS = prospectWords('threat')
/** Verbs of need. */
const NEEDS = /^(need|require)$/
const LEAVE = prospectWords('leave')
const PERMITTED = prospectWords('permitted')
const PLANS = prospectWords('plan')
const PROVIDING = prospectWords('providing')
const TRYING = prospectWords('trying')
const OUGHT = prospectWords('ought')
const WANTING = prospectWords('wanting')

/** Tells whether the counted are only threatened by what is said: "2 million people at risk of famine". */
export const isThreatened = (tokens: readonly Token[], governors: readonly Governor[]): boolean =>
  governors.some(
    ({ at }) =>
      THREATS.has(tokens[at]?.lemma ?? '') && !isProperName(tokens[at]) && !isOfSecondVerb(tokens, governors, at),
  ) || governors.some(({ at }) => /^threatened$/.test(normalAt(tokens, at)))

/** Tells whether a word belongs to a verb that "and" joins to a first one: "suffer from hunger and face a risk of disease". */
function isOfSecondVerb(tokens: readonly Token[], governors: readonly Governor[], at: number): boolean {
  const first = governors.find((g) => g.as === 'subject' && g.at < at)?.at ?? at
  const between = tokens.slice(first + 1, at)
  return between.some((t, i) => t.normal === 'and' && (isVerb(between[i + 1]) || isCopula(between[i + 1])))
}

/** Tells whether the number is only given a chance: "a 40 % chance of more than 1,000 deaths". */
export function isOfChance(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at)
  const chance = before.findLastIndex((t, i) => CHANCE.test(t.normal) && normalAt(before, i + 1) === 'of')
  return chance >= 0 && !before.slice(chance).some((t) => isVerb(t) || isCopula(t))
}
const CHANCE = /^(chance|chances|probability|likelihood|possibility|odds)$/

/** Tells whether the verb of the number is only tried or meant: "attempted to kill two". */
export const isTried = (tokens: readonly Token[], governors: readonly Governor[]): boolean =>
  governors.some(({ at }) => {
    if (normalAt(tokens, at - 1) !== 'to') return false
    const before = tokens[at - 2]
    return before !== undefined && (TRYING.has(before.lemma) || TRYING.has(before.normal))
  })

/** Tells whether somebody only works for what has the number: "is pressing for the release of 28". */
export const isWanted = (tokens: readonly Token[], governors: readonly Governor[], at: number): boolean =>
  governors.some(({ at: noun, as }) => {
    if (as !== 'object' || noun > at || isVerb(tokens[noun])) return false
    const link = isDeterminer(tokens[noun - 1]) ? noun - 2 : noun - 1
    return normalAt(tokens, link) === 'for' && isVerb(tokens[link - 1]) && WANTING.has(tokens[link - 1]?.lemma ?? '')
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
  if (governors.some(isNeed) || isCalledFor(tokens, at)) return true
  const obliges = (t: Token, i: number) =>
    t.normal === 'must' || (/^(have|has|need|needs|needed)$/.test(t.normal) && isObligation(reach, i))
  return reach.some(obliges)
}

/** Tells whether the number is called for: "it is imperative to get in 100 lorries a day". */
function isCalledFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 14), at)
  const ought = before.findLastIndex((t, i) => OUGHT.has(t.normal) && /^(to|that)$/.test(normalAt(before, i + 1)))
  if (ought < 0) return false
  return before.slice(ought + 1).every((t, i, rest) => i === 0 || t.start - (rest[i - 1] as Token).end <= 1) // in one clause
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
  if (before.some((t, i) => LEAVE.has(t.normal) && /^(for|to)$/.test(normalAt(before, i + 1)))) return true
  if (before.some((t, i) => LEAVE.has(t.normal) && before.slice(i + 1, i + 6).some((u) => u.normal === 'to')))
    return true
  if (governors.some(({ at: i }) => PERMITTED.has(normalAt(tokens, i)))) return true
  if (governors.some(({ at: i, as }) => as === 'object' && isNoun(tokens[i]) && PLANNED.test(normalAt(tokens, i - 1))))
    return true // "paused its planned evacuation of"
  if (reach.some((t, i) => /^(is|are)$/.test(t.normal) && normalAt(reach, i + 1) === 'to' && isVerb(reach[i + 2])))
    return true
  return isInPlan(tokens, at)
}

const PLANNED = /^(planned|proposed|intended|scheduled|promised|forthcoming|upcoming)$/

/** Tells whether a plan is the subject of the verb before the number: "the proposal includes the release of ten hostages". */
function isInPlan(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 10; i--) {
    const verb = tokens[i] as Token
    if (!isVerb(verb)) continue
    if (!PROVIDING.has(verb.lemma) || isPastTense(verb)) return false
    let subject = i - 1
    while (subject >= 0 && subject > i - 10) {
      const token = tokens[subject] as Token
      if (isNoun(token) && PLANS.has(token.lemma)) return true
      if (isVerb(token) && !isAdverb(token) && !isPastTense(token)) return false
      subject--
    }
    return false
  }
  return false
}
