import { governingWords } from '../../english/words/governing.ts'
import {
  isAdjective,
  isAdverb,
  isDeterminer,
  isIngForm,
  isNoun,
  isPastTense,
  isPossessive,
  isPreposition,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'
import { isReporting } from '../reporting.ts'
import { predicateAt } from './predicate.ts'
import {
  isAmongHelpers,
  isBe,
  isHelper,
  isJoining,
  isRelative,
  isState,
  isVerbal,
  normalAt,
  nounsFrom,
  type Words,
} from './words.ts'

/** Words that end the clause of a subject without a verb before them. */
const ENDS = governingWords('clause')
const MOVING = governingWords('moving')
/** How far a subject may stand from its verb, in tokens. */
const FARTHEST = 40
/** Other numbers between a subject and its verb; more are a table. */
const MOST_NUMBERS = 8

/**
 * Reads what follows a counted phrase that ends before token `from`: a state or participle right behind it ("40 dead",
 * "40 people killed in the raid"), a relative clause, and the verb of which it is the subject. With `near` it reads only the
 * first two, since the phrase is the object of another verb.
 */
export function governorsAfter(words: Words, from: number, near: boolean): Governor[] {
  if (isPossessive(words.tokens[from - 1]) && isNoun(words.tokens[from]) && /^['’]? $/.test(words.gap(from)))
    return [{ at: from, as: 'object' }] // "four hostages' release"
  const level = levelNamed(words, from)
  if (level.length > 0) return level
  from = behindAges(words, from)
  const found: Governor[] = []
  const next = attached(words, from)
  found.push(...next.governors)
  found.push(...threat(words, from))
  const isTold = next.governors.length > 0
  if (near) {
    const more = isTold
      ? [...(next.isClause ? [] : asStates(next.governors)), ...supposed(words, next.end)]
      : [...controlled(words, from), ...behindInsertion(words, from), ...sharedBy(words, from)]
    return [...found, ...more].map(describing)
  }
  if (next.finite) return found
  const main = subject(words, next.end, isTold)
  return main.length === 0 ? found : [...found.map(describing), ...main]
}

/** Reads what a level is given of where that stands behind it: "bringing to 49 | the number of dead". */
function levelNamed({ tokens, gap }: Words, from: number): Governor[] {
  const verb = [from - 3, from - 4].some((i) => MOVING.has(tokens[i]?.lemma ?? ''))
  if (!verb || tokens[from]?.normal !== 'the' || !/^ $/.test(gap(from))) return []
  const found: Governor[] = []
  for (let i = from + 1; i < Math.min(tokens.length, from + 6) && gap(i) === ' '; i++) {
    if (isPreposition(tokens[i]) && tokens[i]?.normal !== 'of') break
    found.push({ at: i, as: 'level' })
  }
  return found
}

/** Returns the index of the token behind the ages of those counted, "two girls aged five and seven | were found"; else `from`. */
function behindAges({ tokens }: Words, from: number): number {
  if (!/^(aged?|ages)$/.test(tokens[from]?.normal ?? '')) return from
  let i = from + 1
  while (isQuantity(tokens[i]) || /^(and|to|between|from|under|over)$/.test(tokens[i]?.normal ?? '')) i++
  return isQuantity(tokens[i - 1]) ? i : from
}

/** Reads a participle behind a comma that says what is thought of them: "three men missing, believed kidnapped". */
function supposed(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  if (!/,/.test(gap(from)) || !isPastTense(tokens[from])) return []
  return predicateAt(words, from)?.governors ?? []
}

const describing = (governor: Governor): Governor => ({ ...governor, describes: true })

/** Returns verbs also as states: behind the object of another verb a past form can only describe it. */
const asStates = (governors: readonly Governor[]): Governor[] =>
  governors.filter(({ as }) => as === 'subject').map(({ at }) => ({ at, as: 'state' }))

const OF_PLACE = governingWords('place')

/** Reads an infinitive or state behind an object and its place: "forced 3,000 people across the valley to flee", "left a guard and two drivers dead". */
function controlled(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  if (!OF_PLACE.has(normalAt(words, from)) && !isJoining(tokens[from])) return []
  if (/[,;:()—–.]/.test(gap(from))) return []
  for (let i = from + 1; i < Math.min(tokens.length, from + 6); i++) {
    if (/[,;:()—–.]/.test(gap(i)) || (isQuantity(tokens[i]) && !isJoining(tokens[from]))) return []
    if (normalAt(words, i) === 'to') return predicateAt(words, i + 1)?.governors ?? []
    if (isState(tokens[i]) && isNoun(tokens[i - 1])) return [{ at: i, as: 'state' }]
    if (isVerbal(tokens[i])) return []
  }
  return []
}

/** How many tokens behind a phrase the end of a list that it opens is looked for. */
const LIST = 8

/** Reads a relative clause or participle that the last item of a list shares with the first: "two soldiers and one guard | who died". */
function sharedBy(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  if (!isJoining(tokens[from]) || !(isQuantity(tokens[from + 1]) || isDeterminer(tokens[from + 1]))) return []
  for (let i = from + 2; i < Math.min(tokens.length, from + LIST); i++) {
    if (gap(i).trim() !== '') return []
    if (isRelative(tokens[i])) return attached(words, i).governors
    if (!(isNoun(tokens[i]) || isAdjective(tokens[i]) || isQuantity(tokens[i]))) return []
  }
  return []
}

/** "at risk of famine", "in captivity", "on the brink of starvation". */
const THREATS = governingWords('threat')
const BEFORE_THREATS = /^(at|in|on|under)$/

/** Reads a state that a preposition gives, in the phrase itself or at the end of its clause. */
function threat(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  for (let i = from; i < Math.min(tokens.length - 1, from + 14); i++) {
    if (/[—–]/.test(gap(i))) i = closing(words, i, /[—–]/)
    else if (/[,;:().]/.test(gap(i))) return []
    if (!BEFORE_THREATS.test(normalAt(words, i))) continue
    const noun = isDeterminer(tokens[i + 1]) || isAdjective(tokens[i + 1]) ? i + 2 : i + 1
    if (THREATS.has(normalAt(words, noun))) return nounsFrom(words, noun, 6)
  }
  return []
}

/** Returns what stands in `including …,` behind an object before its state: "left 46 people, including six soldiers, dead". */
function behindInsertion(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  if (!/,/.test(gap(from)) || !/^(including|among|mostly|along|together)$/.test(normalAt(words, from))) return []
  const end = closing(words, from, /,/)
  return isState(tokens[end]) && !isIngForm(tokens[end]) ? [{ at: end, as: 'state' }] : []
}

/** What stands right behind a phrase, and the index of the token after it. */
interface Attached {
  governors: Governor[]
  end: number
  /** Whether it is the predicate of the phrase. */
  finite: boolean
  /** Whether it is a relative clause. */
  isClause?: boolean
}

/** Reads what stands right behind the phrase, without a comma. */
function attached(words: Words, from: number): Attached {
  const { tokens, gap } = words
  const first = tokens[from]
  if (!first || /[,;:()—–.]/.test(gap(from))) return { governors: [], end: from, finite: false }
  if (isAdverb(first) && !isState(first) && isNoun(tokens[from + 1])) from++
  const token = tokens[from] as Token
  if (isRelative(token)) {
    const own = predicateAt(words, from + 1)
    return { governors: own ? joinedTo(words, own) : [], end: own?.end ?? from + 1, finite: false, isClause: true }
  }
  if (normalAt(words, from) === 'to') {
    const own = predicateAt(words, from + 1)
    return { governors: own?.governors ?? [], end: own?.end ?? from + 1, finite: false }
  }
  if (isIngForm(token)) return { governors: predicateAt(words, from)?.governors ?? [], end: from + 1, finite: false }
  if (isNoun(token) && isAdjective(tokens[from + 1]) && gap(from + 1).trim() === '')
    return { governors: [from, from + 1].map((at) => ({ at, as: 'state' })), end: from + 2, finite: false }
  if (isState(token) && !isVerb(token)) return { governors: [{ at: from, as: 'state' }], end: from + 1, finite: false }
  if (/^(from|out)$/.test(token.normal) && tokens.slice(from + 1, from + 3).some(({ normal }) => normal === 'their'))
    return { governors: [{ at: from, as: 'state' }], end: from, finite: false }
  if (isBe(token) || isHelper(token) || isAmongHelpers(token) || isVerbal(token)) {
    const own = predicateAt(words, from)
    if (own) {
      const isObject = own.governors.some(({ as }) => as === 'object')
      return {
        governors: isObject || own.finite || !isVerb(token) ? joinedTo(words, own) : own.governors,
        end: own.end,
        finite: own.finite,
      }
    }
  }
  return { governors: [], end: from, finite: false }
}

/** Follows the clause to the verb of its subject; to the next number only, where something is said of this one (`isTold`). */
function subject(words: Words, from: number, isTold: boolean): Governor[] {
  const { tokens, gap } = words
  const found: Governor[] = []
  let closed = -1
  let numbers = 0
  for (let i = from; i < tokens.length && i < from + FARTHEST && numbers < MOST_NUMBERS; i++) {
    if (isQuantity(tokens[i])) numbers++
    let mark = gap(i)
    if (/[;:]/.test(mark)) break
    if (/[(—–]/.test(mark) || /\s-\s/.test(mark)) {
      const end = closing(words, i, /[)—–]|\s-\s/)
      if (end < tokens.length) {
        i = end
        mark = ''
      } else if (!isInsideDashes(words, from)) break
    }
    const token = tokens[i] as Token
    if (isTold && isJoining(token) && isNumbered(words, i + 1)) break
    if (isJoining(token) && isVerbal(tokens[i + 1]) && !isNoun(tokens[i + 2])) break
    if (/,/.test(mark) && i !== closed && (opensInsertion(token) || isPartOfThem(words, i))) {
      const inner = isRelative(token) ? predicateAt(words, i + 1) : isPastTense(token) ? predicateAt(words, i) : null
      found.push(...(inner?.governors ?? []).map(describing))
      const end = closing(words, i + 1, /,/)
      if (end >= tokens.length) break
      closed = end
      i = end - 1
      continue
    }
    if (isRelative(token)) {
      const inner = predicateAt(words, i + 1)
      if (!inner) break
      found.push(...inner.governors.map(describing))
      i = inner.end - 1
      continue
    }
    if (ENDS.has(token.normal)) break
    if (isReporting(tokens, i) && !isBe(tokens[i - 1]) && isApart(words, from, i)) continue // "40 people, police said, were killed"
    if (isBe(token) || isHelper(token) || isVerbal(token)) {
      if (tokens[i - 1]?.normal === 'to' || isAttributive(words, i)) continue
      const own = predicateAt(words, i)
      if (!own) continue
      if (isIngForm(token)) {
        found.push({ at: i, as: 'subject', describes: true })
        continue
      }
      found.push(...joinedTo(words, own))
      break
    }
  }
  return found
}

/** Tells whether a participle describes the noun behind it: "50,000 returning citizens", "the wounded men". */
const isAttributive = ({ tokens, gap }: Words, at: number): boolean =>
  (isIngForm(tokens[at]) || isPastTense(tokens[at]) || isAdjective(tokens[at])) &&
  isNoun(tokens[at + 1]) &&
  !isPossessive(tokens[at + 1]) &&
  (isQuantity(tokens[at - 1]) || isDeterminer(tokens[at - 1]) || isAdjective(tokens[at - 1]) || gap(at) === '-')

/** Tells whether a comma stands between token `from` and token `at`. */
function isApart({ gap }: Words, from: number, at: number): boolean {
  for (let i = from; i <= at; i++) if (gap(i).includes(',')) return true
  return false
}

/** Tells whether a dash before token `at` opens an insertion. */
function isInsideDashes({ gap }: Words, at: number): boolean {
  for (let i = 1; i < at; i++) if (/[—–]|\s-\s/.test(gap(i))) return true
  return false
}

/** Tells whether a number stands at the start of a phrase: "and four", "and another two". */
const isNumbered = ({ tokens }: Words, at: number): boolean => isQuantity(tokens[at]) || isQuantity(tokens[at + 1])

/** Tells whether "two of them" or "most of whom" begins at a token. */
const isPartOfThem = (words: Words, at: number): boolean =>
  isQuantity(words.tokens[at]) && normalAt(words, at + 1) === 'of' && /^(them|whom)$/.test(normalAt(words, at + 2))

const opensInsertion = (token: Token): boolean =>
  isRelative(token) ||
  /^(whose|of|including|among|mostly|many|most|some|all|among|aged|ages?|both|none)$/.test(token.normal) ||
  isIngForm(token) ||
  isPastTense(token)

/** Returns the index of the first token from `from` on that has such a mark before it; the number of tokens where none has. */
function closing({ tokens, gap }: Words, from: number, mark: RegExp): number {
  for (let i = from + 1; i < tokens.length; i++) if (mark.test(gap(i))) return i
  return tokens.length
}

/** Adds the verbs that "and" or "or" joins to a predicate without a subject of their own: "were trapped and died". */
function joinedTo(words: Words, first: { governors: Governor[]; end: number }): Governor[] {
  const { tokens, gap } = words
  const found = [...first.governors]
  for (let i = first.end; i < tokens.length && i < first.end + 12; i++) {
    if (/[;:()—–]/.test(gap(i)) || isQuantity(tokens[i])) break
    if (!isJoining(tokens[i])) continue
    let next = i + 1
    while (isAdverb(tokens[next])) next++
    const token = tokens[next]
    if (isQuantity(token)) break
    if (token && (isBe(token) || isHelper(token) || isVerbal(token) || isState(token))) {
      const own = predicateAt(words, next) ?? { governors: [{ at: next, as: 'state' as const }], end: next + 1 }
      const passive = first.governors.some(({ as }) => as === 'object')
      found.push(...own.governors, ...(passive ? own.governors.map(({ at }) => ({ at, as: 'object' as const })) : []))
      i = own.end - 1
    } else break
  }
  return found
}
