import { prospectWords } from '../../english/words/prospects.ts'
import { isAdverb, isNoun, isPreposition, isPronoun, isVerb } from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'
import type { Segment } from '../segments.ts'
import { isHelperOrBe } from './cues.ts'

/** Returns the index of the first verb of which the counted behind it are the subject; null for none. */
export function firstVerb(governors: readonly Governor[], at: number): number | null {
  const verbs = governors.filter((g) => !g.describes && g.at > at && g.as !== 'circumstance').map((g) => g.at)
  return verbs.length > 0 ? Math.min(...verbs) : null
}

/** Returns the verb of the counted with its auxiliaries, which an insertion may part from the number: "600 lorries with flour, rice and oil | are expected to come". */
export function withHelpers(tokens: readonly Token[], at: number, verb: number): readonly Token[] {
  let from = verb
  while (from > at + 1 && (isHelperOrBe(tokens[from - 1]) || isAdverb(tokens[from - 1]))) from--
  return tokens.slice(from, verb + 2)
}

/** Returns the index of what "and" joins to the verb of the counted, which is said of another time: "face hunger | and will need help"; else the end. */
export function joinedFrom(tokens: readonly Token[], verb: number | null): number {
  if (verb === null) return tokens.length
  const joined = tokens.findIndex((t, i) => i > verb && /^(and|but)$/.test(t.normal) && isHelperOrBe(tokens[i + 1]))
  return joined < 0 ? tokens.length : joined
}

/** Tells whether a segment is a relative clause after the number, which does not weaken it: "12 fighters who could not be named". */
export const isRelative = ({ from, opener }: Segment, at: number): boolean =>
  from > at && /^(who|whom|which|whose)$/.test(opener)

/** Tells whether a segment is the clause around a relative one with the number: "denies a role in the raid | which left eight dead". */
export function isAround({ to }: Segment, segments: readonly Segment[], at: number): boolean {
  const own = segments.find((s) => s.from <= at && at < s.to)
  return own !== undefined && to <= own.from && /^(which|who|whom|whose|where|when)$/.test(own.opener)
}

/**
 * Returns the clause that a "that" clause, or one without "that", depends on, for any of its verbs: "The mayor does not believe | that 150 families
 * left", "denies claims | that it crossed the border | and killed two".
 */
export function governingClause(tokens: readonly Token[], segments: readonly Segment[], at: number): readonly Token[] {
  let own = segments.findIndex((s) => s.from <= at && at < s.to)
  while (own > 0 && sharesSubject(tokens, segments[own] as Segment)) own--
  const before = segments[own - 1]
  const contact = segments[own] ? contactFrom(tokens, segments[own] as Segment, at) : -1
  if (contact > 0) return tokens.slice((segments[own] as Segment).from, contact) // "deny | they killed two"
  if (!before || segments[own]?.opener !== 'that' || isRelativeThat(tokens, before)) return []
  return tokens.slice(before.from, before.to)
}

/** Returns the index of a pronoun right behind a verb, where a clause with the number begins without "that"; -1 for none. */
function contactFrom(tokens: readonly Token[], { from }: Segment, at: number): number {
  const has = (i: number) => isVerb(tokens[i]) || isHelperOrBe(tokens[i])
  for (let i = at - 1; i > from; i--) {
    if (!SUBJECT.test(tokens[i]?.normal ?? '') || !isVerb(tokens[i - 1])) continue
    const next = isAdverb(tokens[i + 1]) ? i + 2 : i + 1
    return next < at && has(next) ? i : -1
  }
  return -1
}
const SUBJECT = /^(they|he|she|it|we|i)$/

/** Tells whether a segment goes on with another verb of the subject before it: "and killed two". */
const sharesSubject = (tokens: readonly Token[], { from, opener }: Segment): boolean =>
  /^(and|or)$/.test(opener) && isVerb(tokens[tokens[from]?.normal === opener ? from + 1 : from])

const HEARSAY = prospectWords('hearsay')

/** Tells whether "that" behind a clause opens a relative clause: "the bombing that killed 40"; not "reports by aid groups that 40 died". */
function isRelativeThat(tokens: readonly Token[], { from, to }: Segment): boolean {
  const before = tokens[to - 1] as Token
  if (!isNoun(before) || isPronoun(before) || isVerb(before)) return false
  let noun = to - 1
  while (noun > from && !/^(by|from|of|in)$/.test(tokens[noun]?.normal ?? '') && !isVerb(tokens[noun])) noun--
  return !HEARSAY.has(before.lemma) && !(isPreposition(tokens[noun]) && HEARSAY.has(tokens[noun - 1]?.lemma ?? ''))
}
