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
import { joinedTo, predicateAt, predicateOfRelative, stateAfter } from './predicate.ts'
import { subject } from './subject.ts'
import {
  closing,
  describing,
  isAmongHelpers,
  isBe,
  isHelper,
  isJoining,
  isNominalised,
  isRelative,
  isState,
  isVerbal,
  normalAt,
  nounsFrom,
  opensContactClause,
  type Words,
} from './words.ts'

const MOVING = governingWords('moving')
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
  from = behindSecondNoun(words, behindAges(words, onBoard(words, from)))
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
  if (!verb || !/^(the|those)$/.test(tokens[from]?.normal ?? '') || !/^ $/.test(gap(from))) return []
  const found: Governor[] = []
  for (let i = from + 1; i < Math.min(tokens.length, from + 6) && gap(i) === ' '; i++) {
    if (isPreposition(tokens[i]) && tokens[i]?.normal !== 'of') break
    found.push({ at: i, as: 'level' })
  }
  return found
}

/** Returns the index of the token behind "aboard" or "on board": "all nine aboard | were found dead"; else `from`. */
function onBoard(words: Words, from: number): number {
  if (normalAt(words, from) === 'aboard') return from + 1
  return normalAt(words, from) === 'on' && normalAt(words, from + 1) === 'board' ? from + 2 : from
}

/** Returns the index of the token behind a second noun that a number counts too, "women and children | among the dead"; else `from`. */
const behindSecondNoun = ({ tokens, gap }: Words, from: number): number =>
  tokens[from]?.normal === 'and' &&
  isNoun(tokens[from + 1]) &&
  tokens[from + 2]?.normal === 'among' &&
  gap(from) === ' '
    ? from + 2
    : from

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

/** Returns verbs also as states: behind the object of another verb a past form can only describe it. */
const asStates = (governors: readonly Governor[]): Governor[] =>
  governors.filter(({ as }) => as === 'subject').map(({ at }) => ({ at, as: 'state' }))

const OF_PLACE = governingWords('place')

/** Reads an infinitive or state behind an object and its place: "forced 3,000 people across the valley to flee", "left a guard and two drivers dead". */
function controlled(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  if (normalAt(words, from) === 'into' && gap(from) === ' ') return nounsFrom(words, from + 1, 4) // "pushed 4 million | into hunger"
  if (!OF_PLACE.has(normalAt(words, from)) && !isJoining(tokens[from])) return []
  if (/[,;:()—–.]/.test(gap(from))) return []
  for (let i = from + 1; i < Math.min(tokens.length, from + 6); i++) {
    if (/[,;:()—–.]/.test(gap(i)) || (isQuantity(tokens[i]) && !isJoining(tokens[from]))) return []
    if (normalAt(words, i) === 'to') return predicateAt(words, i + 1)?.governors ?? []
    if (normalAt(words, i) === 'who') return attachedTo(words, i) // "found six people in the hall | who were dead"
    if (isState(tokens[i]) && isNoun(tokens[isAdverb(tokens[i - 1]) ? i - 2 : i - 1]))
      return [{ at: i, as: 'state' }, ...stateAfter(words, i + 1).governors]
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
    else if (/[,;:().]/.test(gap(i)) || (isJoining(tokens[i]) && isQuantity(tokens[i + 2]))) return [] // "and | another 2 million are at risk"
    if (!BEFORE_THREATS.test(normalAt(words, i))) continue
    const noun = isDeterminer(tokens[i + 1]) || isAdjective(tokens[i + 1]) ? i + 2 : i + 1
    if (!THREATS.has(normalAt(words, noun))) continue
    const deed = normalAt(words, noun + 1) === 'of' && isIngForm(tokens[noun + 2]) ? predicateAt(words, noun + 2) : null
    return [...nounsFrom(words, noun, 6), ...(deed?.governors ?? [])] // "at risk of | going hungry"
  }
  return []
}

/** Reads the state or relative clause behind an object and a comma or insertion: "left 46 people, including six soldiers, | dead", "mourn the 12, mostly children, | who died". */
function behindInsertion(words: Words, from: number): Governor[] {
  const { tokens, gap } = words
  if (/,/.test(gap(from)) && normalAt(words, from) === 'who') return attachedTo(words, from)
  if (!/,/.test(gap(from))) return []
  const end = closing(words, from, /,/)
  if (!/^(including|among|mostly|along|together)$/.test(normalAt(words, from)))
    return isStateAtEnd(words, from, end) ? [{ at: end, as: 'state' }] : []
  if (normalAt(words, end) === 'who') return attachedTo(words, end)
  return isState(tokens[end]) && !isIngForm(tokens[end]) ? [{ at: end, as: 'state' }] : []
}

/** Tells whether an insertion without a verb ends before a state that ends its clause: "left five people, three of them girls, | dead". */
const isStateAtEnd = ({ tokens, gap }: Words, from: number, end: number): boolean =>
  end - from < 10 &&
  /^(dead|alive|missing|wounded|injured|hurt|homeless|captive|hostage|displaced)$/.test(tokens[end]?.normal ?? '') &&
  !tokens.slice(from, end).some((token) => isVerb(token) || isBe(token)) &&
  (end + 1 >= tokens.length || /[,.;]/.test(gap(end + 1)) || isPreposition(tokens[end + 1]))

/** Reads the relative clause that begins at a token, whatever mark stands before it. */
const attachedTo = (words: Words, at: number): Governor[] => predicateOfRelative(words, at + 1)?.governors ?? []

/** What stands right behind a phrase, and the index of the token after it. */
interface Attached {
  governors: Governor[]
  end: number
  /** Whether it is the predicate of the phrase. */
  finite: boolean
  /** Whether it is a relative clause. */
  isClause?: boolean
}

/** Returns the noun that "whose" gives to the counted, as what has them: "six climbers whose | bodies were found". */
const ownedThere = ({ tokens }: Words, from: number): Governor[] =>
  isNoun(tokens[from]) ? [{ at: from, as: 'object', describes: true }] : []

/** Words of the subject of a relative clause that are looked at. */
const LONGEST_SUBJECT = 6

/** Reads a relative clause in which the counted are the object, from its subject on: "the six men that | the rebels let go". */
function objectClause(words: Words, from: number): Attached {
  const { tokens, gap } = words
  let i = from
  while (
    i < Math.min(tokens.length, from + LONGEST_SUBJECT) &&
    (i === from || gap(i) === ' ') &&
    isInSubject(tokens[i])
  )
    i++
  const own = i > from && gap(i) === ' ' ? predicateAt(words, i) : null
  const verbs = own?.governors.map((g) => ({ ...g, as: g.as === 'subject' ? ('object' as const) : g.as })) ?? []
  return { governors: verbs, end: own?.end ?? from, finite: false, isClause: true }
}

/** Tells whether a word can belong to a noun phrase that is the subject of a clause. */
const isInSubject = (token: Token | undefined): boolean =>
  !isVerb(token) && (isNoun(token) || isDeterminer(token) || isAdjective(token) || isPossessive(token))

/** Tells whether a state ends a phrase: "with three attackers also | dead". */
const isBareState = ({ tokens, gap }: Words, i: number): boolean =>
  isState(tokens[i]) &&
  !isVerb(tokens[i]) &&
  (i + 1 >= tokens.length || gap(i + 1) !== ' ' || isPreposition(tokens[i + 1]))

/** Reads what stands right behind the phrase, without a comma. */
function attached(words: Words, from: number): Attached {
  const { tokens, gap } = words
  const first = tokens[from]
  if (!first || /[,;:()—–.]/.test(gap(from))) return { governors: [], end: from, finite: false }
  if (isAdverb(first) && !isState(first) && (isNoun(tokens[from + 1]) || isBareState(words, from + 1))) from++
  if (first.normal === 'later' && isVerb(tokens[from + 1])) from++ // "two of them later | died"
  const token = tokens[from] as Token
  if (token.normal === 'whose')
    return { governors: ownedThere(words, from + 1), end: from + 1, finite: false, isClause: true }
  if (/^(whom|which)$/.test(normalAt(words, from - 1)) && !isVerbal(token)) return objectClause(words, from) // "12 of whom | they freed"
  if (isRelative(token)) {
    const own = predicateOfRelative(words, from + 1)
    if (own) return { governors: joinedTo(words, own), end: own.end, finite: false, isClause: true }
    return objectClause(words, from + 1)
  }
  if (opensContactClause(words, from)) return objectClause(words, from) // "the 40 | they are holding hostage"
  if (token.normal === 'among' && isNominalised(tokens, from + 2))
    return { governors: [{ at: from + 2, as: 'state' }], end: from + 3, finite: false } // "28 women | among the dead"
  if (normalAt(words, from) === 'to') {
    const own = predicateAt(words, from + 1)
    return { governors: own?.governors ?? [], end: own?.end ?? from + 1, finite: false }
  }
  if (isIngForm(token)) return { governors: predicateAt(words, from)?.governors ?? [], end: from + 1, finite: false }
  if (isNoun(token) && isAdjective(tokens[from + 1]) && gap(from + 1).trim() === '')
    return { governors: [from, from + 1].map((at) => ({ at, as: 'state' })), end: from + 2, finite: false }
  if (isState(token) && !isVerb(token)) {
    const due = normalAt(words, from + 1) === 'to' ? predicateAt(words, from + 2) : null // "the 33 due | to be freed"
    return {
      governors: [{ at: from, as: 'state' }, ...(due?.governors ?? [])],
      end: due?.end ?? from + 1,
      finite: false,
    }
  }
  if (
    /^(from|out)$/.test(token.normal) &&
    tokens.slice(from + 1, from + 3).some(({ normal }) => /^(their|homes)$/.test(normal))
  )
    return { governors: [{ at: from, as: 'state' }], end: from, finite: false }
  const isEstimate = token.normal === 'estimated' && normalAt(words, from + 1) === 'to' // "1.7 million people estimated | to be displaced"
  if (isEstimate) return { ...stateAfter(words, from + 1), finite: false }
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
