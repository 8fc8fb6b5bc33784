import {
  isAdjective,
  isAdverb,
  isDeterminer,
  isNoun,
  isPastTense,
  isPossessive,
  isPreposition,
  isQuantity,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'
import type { Counted } from '../counted/counted.ts'
import { governorsAfter } from './after.ts'
import { governorsBefore, namedAs } from './before.ts'
import {
  describing,
  hasComma,
  isBe,
  isHelper,
  isJoining,
  isRelative,
  isState,
  isVerbal,
  normalAt,
  type Words,
} from './words.ts'

/**
 * Returns the words that say what becomes of what the number at token `at` counts, and what it does: the verb of which it is
 * the object or subject, the noun that has it with "of", and states ("40 dead"). In "officers tried for a massacre" the
 * massacre is not among them. With `isWhole` only what describes the counted is read, since the clause is about a part: "Of
 * the 48 aboard, 39 died".
 */
export function governorsOf(words: Words, at: number, counted: Counted | null, isWhole = false): Governor[] {
  if (at < 0) return []
  const from = phraseStart(words, at)
  if (isWhole)
    return [...governorsAfter(words, phraseEnd(words, at, counted), true), ...within(words, from, at, counted)]
  const inside = partInside(words, at, counted)
  if (inside) return inside
  const before = governorsBefore(words, from)
  const near = before.place !== 'open' && before.place !== 'joined'
  const end = phraseEnd(words, at, counted)
  const after = governorsAfter(words, end, near)
  const isTold = after.some((governor) => isTelling(governor) && !hasComma(words, at + 1, governor.at))
  if (before.isOfNoun && !after.some((g) => g.as === 'state' && g.at <= end + 1))
    return [...before.governors, ...after.map(describing), ...within(words, from, at, counted)]
  const isKept = after.some(({ at: i }) => HELD.test(normalAt(words, i)))
  const around = before.place === 'joined' && isTold && !isKept ? after : [...before.governors, ...after]
  return [...around, ...within(words, from, at, counted)]
}

/**
 * Returns what is said of a part that commas set apart, without the verb of the clause around it: "the captives, | 20 of them believed to
 * be alive, could be home soon"; null for other numbers, and where nothing is said of it.
 */
function partInside(words: Words, at: number, counted: Counted | null): Governor[] | null {
  const { tokens, gap } = words
  const isOfThem = normalAt(words, at + 1) === 'of' && /^(them|whom|which)$/.test(normalAt(words, at + 2))
  if (isOfThem && hasComma(words, phraseStart(words, at), at)) {
    const own = governorsAfter(words, phraseEnd(words, at, counted), true)
    if (own.some((g) => isFate(tokens[g.at]))) return own.map((g) => ({ ...g, describes: false }))
    return own.length > 0 ? own : isOpenAt(words, at + 3) ? null : []
  }
  const end = endOfList(words, phraseEnd(words, at, counted))
  if (normalAt(words, end) !== 'among' || normalAt(words, end + 1) !== 'them') return null
  let from = phraseStart(words, at)
  while (from > 0 && !/[,(—–]/.test(gap(from)) && (isJoining(tokens[from - 1]) || !isVerbal(tokens[from - 1]))) from--
  const named = namedAs(words, from)
  return named.length > 0 ? named : null
}

/** Tells whether a word says what became of a part itself, whatever became of its whole: "holds 50, 27 of whom are dead". */
const isFate = (token: Token | undefined): boolean =>
  isPastTense(token) || /^(dead|alive|missing|wounded|injured|hurt|homeless|fatal)$/.test(token?.normal ?? '')

/** Returns the index behind the last item of a list with "and" in it: "17 women | and nine children | among them". */
function endOfList({ tokens, gap }: Words, from: number): number {
  let i = from
  if (!isJoining(tokens[i]) || !isQuantity(tokens[i + 1])) return from
  for (i += 2; isNoun(tokens[i]) && gap(i) === ' '; ) i++
  return i
}

/** Tells whether a comma, or the verb of the clause around it, follows a part: "the captives, 20 of them, | were freed". */
const isOpenAt = ({ tokens, gap }: Words, i: number): boolean =>
  i < tokens.length && (/,/.test(gap(i)) || isBe(tokens[i]) || isHelper(tokens[i]) || isVerbal(tokens[i]))

/**
 * Returns the index of the first word that belongs to the clause around the one with the number: "will" in "the attack that
 * hurt 18 people will be tried"; null where none does.
 */
export function outerClause(words: Words, at: number, counted: Counted | null): number | null {
  if (at < 0 || governorsBefore(words, phraseStart(words, at)).place !== 'object') return null
  const { tokens, gap } = words
  const end = phraseEnd(words, at, counted)
  for (let i = end; i < Math.min(tokens.length, end + 12); i++) {
    if (/[,;:()—–.]/.test(gap(i)) || isRelative(tokens[i]) || isJoining(tokens[i])) return null
    if ((isBe(tokens[i]) || isHelper(tokens[i])) && tokens[i - 1]?.normal !== 'to') return i
  }
  return null
}

/** States that the verb before a list gives all its items: "holding a nurse and | three drivers captive". */
const HELD = /^(captive|hostage|prisoner)$/

/** Tells whether a governor tells what becomes of an item of a list itself, so that its list does not matter. */
const isTelling = ({ as, describes }: Governor): boolean => !(as === 'subject' && describes)

/** Returns the participles and adjectives that describe the counted noun from before it: "40 displaced families", "the remaining 40". */
function within({ tokens }: Words, from: number, at: number, counted: Counted | null): Governor[] {
  const end = counted && counted.from > at ? counted.to - 1 : at
  const inside = Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i)
  return inside
    .filter((i) => isState(tokens[i]) || tokens[i]?.normal === 'remaining')
    .map((i) => ({ at: i, as: 'state', describes: true }))
}

function phraseStart({ tokens, gap }: Words, at: number): number {
  let from = at
  while (from > 0 && gap(from).trim() === '' && isModifier(tokens, from - 1)) from--
  return from
}

/** Tells whether a word belongs to the noun phrase of the number behind it; "injured" in "injured 40" is the verb. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (isPreposition(token) || /^(that|left)$/.test(token.normal)) return false
  if (/ing$/.test(token.normal) && isQuantity(tokens[i + 1]) && !isDeterminer(tokens[i - 1])) return false // "injuring 22"
  if (isAdverb(token)) return isPastTense(tokens[i + 1]) && isDeterminer(tokens[i - 1])
  if (isVerbal(token)) {
    const before = tokens[isAdverb(tokens[i - 1]) ? i - 2 : i - 1]
    return isPastTense(token) && before?.normal !== 'that' && (isDeterminer(before) || isPossessive(before))
  }
  return (
    isDeterminer(token) ||
    isPossessive(token) ||
    isAdjective(token) ||
    /^(these|those|all|last|first|other|more)$/.test(token.normal)
  )
}

function phraseEnd(words: Words, at: number, counted: Counted | null): number {
  if (counted && counted.from > at) return counted.to
  if (normalAt(words, at + 1) === 'of' && /^(them|whom|these|those|which)$/.test(normalAt(words, at + 2))) return at + 3
  return at + 1
}
