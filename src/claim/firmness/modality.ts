import { deedWords } from '../../english/words/deeds.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isDeterminer,
  isMonth,
  isNoun,
  isPastTense,
  isPreposition,
  isPronoun,
  isProperName,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Modality, Token } from '../../model/index.ts'
import type { Segment } from '../segments.ts'
import { isHelped } from './helped.ts'
import { isForeseen, isNeeded, isThreatened, isTried } from './prospect.ts'

/** Words of doubt, wherever they stand in the clause, in lower case. */
const MODALS_OF_DOUBT = new Set(
  'could may might should possible possibly potential potentially perhaps probably maybe'.split(' '),
)
/** Words of the future. "Would" is the future in the past; with an "if" it is doubt. */
const MODALS_OF_FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'would'])
const CONDITIONS = new Set(['if', 'unless'])
/** Verbs and nouns that cast doubt on what follows them, or as a participle on what precedes ("are feared dead"). */
const DOUBTING = deedWords('doubting')
const PLANNING = deedWords('planning')
/** Words that mean the future before "to" and a verb: "is set to", "are due to", "about to". */
const ABOUT_TO = new Set(['going', 'set', 'about', 'due'])
/** Nouns for what has happened. */
const HAPPENED = deedWords('happened')
const DENYING = deedWords('denying')
const NEGATING = new Set('not never no none neither nor without'.split(' '))

/** Verbs that deny or doubt their "that" clause. */
const DISBELIEVING = deedWords('disbelieving')
const WORRYING = deedWords('worrying')

/** What governs the number, the index from which on the words belong to the clause around its own (null for none), the head of what is counted, and whether that is a part ("25 of the 33"). */
interface Clause {
  governors: readonly Governor[]
  outer: number | null
  head: Token | undefined
  isPart: boolean
}

/** Returns how firmly the words state a quantity, by the strongest sign in its scope. */
export function modalityOf(
  tokens: readonly Token[],
  segments: readonly Segment[],
  scope: readonly Segment[],
  at: number,
  inQuotes: boolean,
  { governors, outer, head, isPart }: Clause,
): Modality {
  if (!hasWords(tokens)) return inQuotes ? 'quoted' : 'asserted'
  const own = tokens[at] as Token
  const nominal = presupposedFrom(tokens, governors)
  const verb = firstVerb(governors, at)
  const joined = joinedFrom(tokens, verb)
  const inScope = scope
    .filter((s) => !isRelative(s, at) && !isAround(s, segments, at))
    .flatMap((s) => tokens.slice(s.from, Math.min(s.to, outer ?? s.to, joined)))
  const reach = [
    ...inScope,
    ...(verb === null ? [] : withHelpers(tokens, at, verb)).filter((t) => !inScope.includes(t)),
  ].filter((t) => t !== own && isCue(t) && t.start >= nominal)
  // what describes the counted describes the whole: "25 of the 33 due to be freed are alive"
  const ownVerbs = isPart ? governors.filter((g) => !g.describes) : governors
  const governing = new Set((ownVerbs.length > 0 ? ownVerbs : governors).flatMap(({ at: i }) => tokens[i] ?? []))
  const matrix = governingClause(tokens, segments, at)
  const says = (words: ReadonlySet<string>) => reach.some((t) => words.has(t.normal))
  const acts = (words: ReadonlySet<string>) =>
    reach.some(
      (t, i) =>
        words.has(t.lemma) &&
        reaches(t, own, reach, governing) &&
        !isSuspect(t, reach[i + 1], governing) &&
        !isDone(t, own, reach[i + 1]) &&
        !isCourt(t, reach[i + 1]),
    )
  const leads = (words: ReadonlySet<string>) =>
    matrix.some((t, i) => words.has(t.lemma) && isVerb(t) && !isSuspect(t, matrix[i + 1], governing))
  if (acts(DENYING) || leads(DISBELIEVING) || isNegated(reach, own) || isNegated(matrix, own)) return 'negated'
  if (isHelped(tokens, governors, at, head)) return inQuotes ? 'quoted' : 'asserted'
  const isConditional = tokens.some((t) => CONDITIONS.has(t.normal)) && says(MODALS_OF_FUTURE)
  const isLikely = reach.some((_, i) => isProbable(reach, i))
  const isWeak = isThreatened(tokens, governors) || isNeeded(tokens, reach, governors, at) || isTried(tokens, governors)
  if (
    isWeak ||
    isLikely ||
    isConditional ||
    says(MODALS_OF_DOUBT) ||
    says(CONDITIONS) ||
    acts(DOUBTING) ||
    leads(WORRYING)
  )
    return 'hypothetical'
  if (says(MODALS_OF_FUTURE) || acts(PLANNING) || leads(PLANNING) || isAboutTo(reach, own)) return 'expected'
  if (isForeseen(tokens, reach, governors, at)) return 'expected'
  return inQuotes ? 'quoted' : 'asserted'
}

/** Returns the index of the first verb of which the counted behind it are the subject; null for none. */
function firstVerb(governors: readonly Governor[], at: number): number | null {
  const verbs = governors.filter((g) => !g.describes && g.at > at && g.as !== 'circumstance').map((g) => g.at)
  return verbs.length > 0 ? Math.min(...verbs) : null
}

/** Returns the verb of the counted with its auxiliaries, which an insertion may part from the number: "600 lorries with flour, rice and oil | are expected to come". */
function withHelpers(tokens: readonly Token[], at: number, verb: number): readonly Token[] {
  let from = verb
  while (from > at + 1 && (isHelperOrBe(tokens[from - 1]) || isAdverb(tokens[from - 1]))) from--
  return tokens.slice(from, verb + 2)
}

/** Returns the index of what "and" joins to the verb of the counted, which is said of another time: "face hunger | and will need help"; else the end. */
function joinedFrom(tokens: readonly Token[], verb: number | null): number {
  if (verb === null) return tokens.length
  const joined = tokens.findIndex((t, i) => i > verb && /^(and|but)$/.test(t.normal) && isHelperOrBe(tokens[i + 1]))
  return joined < 0 ? tokens.length : joined
}

const worded = new WeakMap<readonly Token[], boolean>()

/** Tells whether a sentence has words beside its numbers; looked for once, since rows of figures have many. */
function hasWords(tokens: readonly Token[]): boolean {
  const known = worded.get(tokens)
  if (known !== undefined) return known
  const found = tokens.some((token) => !isQuantity(token))
  worded.set(tokens, found)
  return found
}

/**
 * Returns the offset of a noun for what has happened that presupposes it, behind a preposition: "charges over the deaths of
 * 110 patients"; 0 for none.
 */
function presupposedFrom(tokens: readonly Token[], governors: readonly Governor[]): number {
  const noun = governors.find(
    ({ at, as }) =>
      as === 'object' &&
      HAPPENED.has(tokens[at]?.normal ?? '') &&
      tokens[at + 1]?.normal === 'of' &&
      tokens[at - 1]?.normal === 'the' &&
      isPreposition(tokens[at - 2]),
  )
  return noun ? (tokens[noun.at]?.start ?? 0) : 0
}

/** Tells whether a sentence is a question, which states nothing. */
export const isQuestion = (sentence: string): boolean => /\?["”’)\s]*$/.test(sentence)

/** Tells whether a segment is a relative clause after the number, which does not weaken it: "12 fighters who could not be named". */
const isRelative = ({ from, opener }: Segment, at: number): boolean =>
  from > at && /^(who|whom|which|whose)$/.test(opener)

/** Tells whether a segment is the clause around a relative one with the number: "denies a role in the raid | which left eight dead". */
function isAround({ to }: Segment, segments: readonly Segment[], at: number): boolean {
  const own = segments.find((s) => s.from <= at && at < s.to)
  return own !== undefined && to <= own.from && /^(which|who|whom|whose|where|when)$/.test(own.opener)
}

/**
 * Returns the clause that a "that" clause depends on, for any of its verbs: "The mayor does not believe | that 150 families
 * left", "denies claims | that it crossed the border | and killed two".
 */
function governingClause(tokens: readonly Token[], segments: readonly Segment[], at: number): readonly Token[] {
  let own = segments.findIndex((s) => s.from <= at && at < s.to)
  while (own > 0 && sharesSubject(tokens, segments[own] as Segment)) own--
  const before = segments[own - 1]
  if (!before || segments[own]?.opener !== 'that' || isRelativeThat(tokens, before)) return []
  return tokens.slice(before.from, before.to)
}

/** Tells whether a segment goes on with another verb of the subject before it: "and killed two". */
const sharesSubject = (tokens: readonly Token[], { from, opener }: Segment): boolean =>
  /^(and|or)$/.test(opener) && isVerb(tokens[tokens[from]?.normal === opener ? from + 1 : from])

/** Nouns that have a "that" clause: "denied reports that". */
const TOLD =
  /^(report|claim|allegation|suggestion|rumou?r|idea|evidence|fear|hope|threat|possibility|fact|news|statement|view|belief|warning|word|sign|indication)$/

/** Tells whether "that" behind a clause opens a relative clause: "the bombing that killed 40"; not "reports by aid groups that 40 died". */
function isRelativeThat(tokens: readonly Token[], { from, to }: Segment): boolean {
  const before = tokens[to - 1] as Token
  if (!isNoun(before) || isPronoun(before) || isVerb(before)) return false
  let noun = to - 1
  while (noun > from && !/^(by|from|of|in)$/.test(tokens[noun]?.normal ?? '') && !isVerb(tokens[noun])) noun--
  return !TOLD.test(before.lemma) && !(isPreposition(tokens[noun]) && TOLD.test(tokens[noun - 1]?.lemma ?? ''))
}

const isNegated = (words: readonly Token[], own: Token): boolean =>
  words.some((_, i) => isNegation(words, i) && isNear(words, i, own))

/** Tells whether a token may be a modal: not "May" the month or "Will" the man. */
const isCue = (token: Token): boolean => !isProperName(token) && !isMonth(token)

/**
 * Tells whether a verb or noun bears on the number: "needs 500 lorries", "500 lorries are needed", "a plan to free 40"; not
 * "10 million people need help", nor one with another verb between: "a group calling itself an army will free 40".
 */
function reaches(token: Token, own: Token, reach: readonly Token[], governing: ReadonlySet<Token>): boolean {
  if (token.start > own.start) return isPastTense(token) && (governing.size === 0 || governing.has(token))
  if (token.normal === 'due') return false
  const between = reach.filter(({ start }) => token.start < start && start < own.start)
  return !between.some(({ normal }, i) => PARTS_CLAUSES.test(normal) && between[i - 1]?.normal !== 'to')
}

/** Words between a cue and the number that open a clause which the cue does not reach. */
const PARTS_CLAUSES = /^(has|have|had|will|would|is|are|was|were|by|while|after|despite|that|which|who)$/

/** Tells whether a word of doubt is about something else: "the suspect", "a suspected bomb", "the disputed region". */
function isSuspect(token: Token, next: Token | undefined, governing: ReadonlySet<Token>): boolean {
  if (/^suspects?$/.test(token.normal)) return true
  if (token.lemma === 'suspect' && /^(of|in|over)$/.test(next?.normal ?? '')) return true // the doubt is who did it
  if (!isPastTense(token) && !isAdjective(token)) return false
  return isNoun(next) && !governing.has(token)
}

/** Tells whether "appeal" names a court, as in "the appeal court". */
const isCourt = ({ lemma }: Token, next: Token | undefined): boolean =>
  lemma === 'appeal' && /^(court|courts|judge|judges|panel|tribunal|hearing)$/.test(next?.normal ?? '')

/** Tells whether a verb is what the counted did, which casts no doubt on the number: "1,000 people sought shelter". */
const isDone = (token: Token, own: Token, next: Token | undefined): boolean =>
  token.start > own.start && isPastTense(token) && isNoun(next) && !isTimeOrPerson(next)

const isTimeOrPerson = isAnyOf('date', 'pronoun', 'person')

/** What is not told of the counted, who are nonetheless: "the whereabouts of the 12 are not known", "40 who were not identified". */
const UNTOLD = /^(known|identified|named|specified|disclosed)$/

/** Tells whether a word negates; not "not known", "not only", "not least", "83 not out" and "No. 42". */
const isNegation = (reach: readonly Token[], i: number): boolean =>
  NEGATING.has(reach[i]?.normal ?? '') &&
  !/^(only|just|least|to|even|yet|until|out|\d+)$/.test(reach[i + 1]?.normal ?? '') &&
  !UNTOLD.test(reach[isAdverb(reach[i + 1]) ? i + 2 : i + 1]?.normal ?? '')

/** Tells whether "not" means none of what follows: "not one of the 40", "not a single house". */
const isNotOne = (reach: readonly Token[], i: number): boolean =>
  reach[i]?.normal === 'not' &&
  (reach[i + 1]?.normal === 'one' || (reach[i + 1]?.normal === 'a' && reach[i + 2]?.normal === 'single'))

/** Tells whether a negation stands beside its verb or the number: "did not kill", "no hostages"; not "not fast enough for two players". */
function isNear(reach: readonly Token[], i: number, own: Token): boolean {
  const isDeterminer = /^(no|none|neither|nor|without)$/.test(reach[i]?.normal ?? '') || isNotOne(reach, i)
  const distance = own.start - (reach[i]?.start ?? 0)
  if (isDeterminer) return distance > 0 && distance < 25
  return [i - 1, i + 1, i + 2].some((j) => isVerb(reach[j]))
}

/** Tells whether "likely" is said of a verb: "are likely to go hungry", "was likely killed", "will likely die"; not "the likely cause", "most likely linked". */
const isProbable = (reach: readonly Token[], i: number): boolean =>
  reach[i]?.normal === 'likely' &&
  (reach[i + 1]?.normal === 'to' || (isHelperOrBe(reach[i - 1]) && isVerb(reach[i + 1])))

const isHelperOrBe = isAnyOf('copula', 'helper-verb')

const isAboutTo = (reach: readonly Token[], own: Token): boolean =>
  reach.some(
    (t, i) =>
      ABOUT_TO.has(t.normal) &&
      reach[i + 1]?.normal === 'to' &&
      (isVerb(reach[i + 2]) || takesObject(reach, i + 2, own)),
  )

/** Tells whether a word that the tagger takes for a noun has an object, and so is a verb: "due to release three". */
function takesObject(reach: readonly Token[], i: number, own: Token): boolean {
  const word = reach[i]
  return word !== undefined && isNoun(word) && (own.start - word.end === 1 || isDeterminer(reach[i + 1]))
}
