import {
  isAdverb,
  isDeterminer,
  isIngForm,
  isNoun,
  isParticle,
  isPastTense,
  isPreposition,
  isPronoun,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'
import {
  isAmongHelpers,
  isBe,
  isFacing,
  isHelper,
  isJoining,
  isLinking,
  isNegation,
  isRelative,
  isState,
  isTime,
  isVerbal,
  normalAt,
  nounsFrom,
  type Words,
} from './words.ts'

/** A verb with its auxiliaries, and what it says of its subject. */
export interface Predicate {
  governors: Governor[]
  /** Index of the token after it. */
  end: number
  /** Whether it has an auxiliary or an object, and so can be no participle that only describes: "were killed", "fled". */
  finite: boolean
}

/** Reads the verb group that begins at token `from`: "have been killed", "are feared to have drowned", "died"; null where none begins. */
export function predicateAt(words: Words, from: number): Predicate | null {
  const { tokens } = words
  let i = from
  let passive = false
  let helped = false
  for (; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i]
    if (normalAt(words, i) === 'yet' && normalAt(words, i + 1) === 'to')
      return { governors: [], end: i + 3, finite: true }
    if (isGettingSomewhere(words, i)) return activeAt(words, i, true)
    if (isBe(token)) [passive, helped] = [true, true]
    else if (
      isHelper(token) ||
      (helped && normalAt(words, i) === 'to' && /^(have|has|had)$/.test(normalAt(words, i - 1)))
    )
      helped = true
    else if (!isAmongHelpers(token)) break
  }
  const main = tokens[i]
  if (!helped && i > from && !isVerbal(main)) return null
  if (passive && isDoing(words, i)) return activeAt(words, i, true)
  if (!main || !(isVerbal(main) || (passive && isState(main)))) return passive ? complement(words, i) : null
  if (passive && !isIngForm(main)) return passiveAt(words, i)
  return activeAt(words, i, helped || passive)
}

/** Reads the verb group behind a relative pronoun, which is its subject: "gunmen who | took over" were not taken. */
export function predicateOfRelative(words: Words, from: number): Predicate | null {
  const own = predicateAt(words, from)
  return own && { ...own, governors: withoutObjects(own.governors) }
}

/** Leaves out verbs as those that the counted undergo where they may also be what they do. */
function withoutObjects(governors: Governor[]): Governor[] {
  const doing = new Set(governors.flatMap(({ at, as }) => (as === 'subject' ? [at] : [])))
  return governors.filter(({ at, as }) => as !== 'object' || !doing.has(at))
}

/** Tells whether an -ing form behind "be" that the tagger takes for a noun is the verb, by its object or state: "are holding | hostage". */
const isDoing = ({ tokens, gap }: Words, at: number): boolean =>
  /ing$/.test(tokens[at]?.normal ?? '') &&
  !isVerbal(tokens[at]) &&
  gap(at + 1) === ' ' &&
  (isState(tokens[at + 1]) || isDeterminer(tokens[at + 1]) || isQuantity(tokens[at + 1]))

/** Tells whether "get" is a verb of motion, not of a passive: "got through the checkpoint", "got out". */
const isGettingSomewhere = ({ tokens }: Words, at: number): boolean =>
  /^g[eo]t/.test(tokens[at]?.normal ?? '') && (isPreposition(tokens[at + 1]) || isParticle(tokens[at + 1]))

/** Reads what follows a passive: "were found dead", "are believed to have been killed". */
function passiveAt(words: Words, at: number): Predicate {
  const governors: Governor[] = [
    { at, as: 'object' },
    { at, as: 'state' },
  ]
  const next = words.tokens[at + 1]
  const more = isIngForm(next) && isVerb(next) ? activeAt(words, at + 1, true) : stateAfter(words, at + 1)
  return { governors: [...governors, ...more.governors], end: more.end, finite: true }
}

function activeAt(words: Words, at: number, helped: boolean): Predicate {
  const { tokens } = words
  const verb = tokens[at] as Token
  if (isLinking(verb)) {
    const more = stateAfter(words, at + 1)
    return { governors: [{ at, as: 'subject' }, ...more.governors], end: more.end, finite: true }
  }
  const object = hasObject(words, at + 1)
  const governors: Governor[] = [{ at, as: 'subject' }]
  const meant = isPastTense(verb) && normalAt(words, at + 1) === 'to' ? predicateAt(words, at + 2) : null
  if (meant)
    return { governors: [...governors, { at, as: 'object' }, ...meant.governors], end: meant.end, finite: helped }
  if (!object && !helped && (isPastTense(verb) || verb.normal === 'hurt')) governors.push({ at, as: 'object' })
  if (isFacing(verb)) governors.push(...nounsFrom(words, at + 1, 8))
  if (normalAt(words, at + 1) === 'into') governors.push(...nounsFrom(words, at + 2, 5)) // "slid into famine"
  if (!object && isPastTense(verb) && isState(tokens[at + 1])) {
    const more = stateAfter(words, at + 1)
    return { governors: [...governors, ...more.governors], end: more.end, finite: helped }
  }
  return { governors, end: at + 1, finite: helped || object }
}

/** Reads the state after "be": "are still in captivity", "were 40 refugees". */
function complement(words: Words, from: number): Predicate {
  return { ...stateAfter(words, from), finite: true }
}

/** Prepositions that give no state, but what something was done for or when: "were arrested over | the killing". */
const CAUSES = new Set(['about', 'after', 'against', 'before', 'by', 'during', 'for', 'over', 'since'])

/** Reads a state: adjectives and participles, "in captivity", "to have been killed", "as missing". */
export function stateAfter(words: Words, from: number): { governors: Governor[]; end: number } {
  const { tokens, gap } = words
  let i = from
  while (isAdverb(tokens[i]) && !/[,;:]/.test(gap(i))) i++
  if (/^(back|home|free)$/.test(normalAt(words, i))) return { governors: [{ at: i, as: 'state' }], end: i + 1 }
  const token = tokens[i]
  if (!token || /[,;:()—–]/.test(gap(i))) return { governors: [], end: i }
  if (normalAt(words, i) === 'to') {
    const inner = predicateAt(words, i + 1)
    return inner ?? { governors: nounsFrom(words, i + 1, 4), end: i + 1 }
  }
  if (isState(token)) {
    const more = normalAt(words, i + 1) === 'to' ? stateAfter(words, i + 1) : null
    const own: Governor[] = [{ at: i, as: 'state' }]
    return { governors: [...own, ...(more?.governors ?? [])], end: more?.end ?? i + 1 }
  }
  if (/^among(st)?$/.test(token.normal) && isRelative(tokens[i + 2])) {
    const inner = predicateAt(words, i + 3) // "are among those who fled"
    if (inner) return inner
  }
  if (CAUSES.has(token.normal)) return { governors: [], end: i + 1 }
  if (isPreposition(token))
    return { governors: [{ at: i, as: 'circumstance' }, ...nounsFrom(words, i + 1, 4)], end: i + 1 }
  if (isNoun(token) || isDeterminer(token)) return { governors: nounsFrom(words, i, 5), end: i + 1 }
  return { governors: [], end: i }
}

/** Tells whether an object stands at `at`, right behind its verb. */
function hasObject({ tokens, gap }: Words, at: number): boolean {
  const token = tokens[at]
  if (!token || gap(at).trim() !== '') return false
  if (/^(part|place)$/.test(token.normal)) return true // "took part"
  if (isTime(token) || isState(token)) return false
  return isDeterminer(token) || isQuantity(token) || isPronoun(token) || isNoun(token)
}

/** Words that open a clause of time behind a predicate. */
const OPENS_TIME = /^(after|before|since|as|until|once)$/

/** Adds the verbs that "and" or "or" joins to a predicate without a subject of their own: "were trapped and died". */
export function joinedTo(words: Words, first: { governors: Governor[]; end: number }): Governor[] {
  const { tokens, gap } = words
  const found = [...first.governors]
  let isInClause = OPENS_TIME.test(normalAt(words, first.end - 1))
  for (let i = first.end; i < tokens.length && i < first.end + 12; i++) {
    if (/[;:()—–]/.test(gap(i)) || isQuantity(tokens[i])) break
    if (/^(when|while|because|whose|where|that)$/.test(normalAt(words, i)) || isRelative(tokens[i])) break
    if (OPENS_TIME.test(normalAt(words, i))) isInClause = true
    else if (isInClause && isVerbal(tokens[i]) && !isIngForm(tokens[i])) break // "were held after a boat capsized and killed"
    if (!isJoining(tokens[i])) continue
    let next = i + 1
    while (isAdverb(tokens[next])) next++
    const token = tokens[next]
    if (isQuantity(token) || /^(many|most|some|several|others|few|all|none|both)$/.test(token?.normal ?? '')) break
    if (token && (isBe(token) || isHelper(token) || isVerbal(token) || isState(token))) {
      const own = predicateAt(words, next) ?? { governors: [{ at: next, as: 'state' as const }], end: next + 1 }
      if (tokens.slice(next, own.end).some(isNegation)) break // "swam ashore and were not hurt"
      const isActive = own.governors.some(({ as }) => as === 'subject') && hasObject(words, own.end)
      if (isActive) return withoutObjects([...found, ...own.governors]) // "four men shot and abducted a nurse"
      const passive = first.governors.some(({ as }) => as === 'object')
      found.push(...own.governors, ...(passive ? own.governors.map(({ at }) => ({ at, as: 'object' as const })) : []))
      i = own.end - 1
    } else break
  }
  return found
}
