import { deedWords } from '../../english/words/deeds.ts'
import {
  isAnyOf,
  isDeterminer,
  isMonth,
  isNoun,
  isPossessive,
  isPreposition,
  isProperName,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Modality, Token } from '../../model/index.ts'
import type { Segment } from '../segments.ts'
import { firstVerb, governingClause, isAround, isRelative, joinedFrom, withHelpers } from './clauses.ts'
import {
  isAboutTo,
  isCourt,
  isDone,
  isHopeOf,
  isOfOther,
  isPlanOfOther,
  isProbable,
  isSuspect,
  reaches,
} from './cues.ts'
import { isHelped } from './helped.ts'
import { isNegated } from './negation.ts'
import { isForeseen, isNeeded, isOfChance, isThreatened, isTried, isWanted } from './prospect.ts'

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
/** Nouns for what has happened. */
const HAPPENED = deedWords('happened')
const DENYING = deedWords('denying')

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
  if (isGivenToll(tokens, at)) return inQuotes ? 'quoted' : 'asserted'
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
  const isResult = segments.some(
    (s) => s.from <= at && at < s.to && s.opener === ',' && /ing$/.test(tokens[s.from]?.normal ?? ''),
  )
  const isOfCause = (i: number) => isResult && isApartFromResult(reach, i, own)
  const says = (words: ReadonlySet<string>) =>
    reach.some((t, i) => words.has(t.normal) && !isOfOther(t, reach, i, governing) && !isOfCause(i))
  const acts = (words: ReadonlySet<string>) =>
    reach.some(
      (t, i) =>
        words.has(t.lemma) &&
        reaches(t, own, reach, governing) &&
        !isSuspect(t, reach[i + 1], governing) &&
        !isDone(t, own, reach[i + 1]) &&
        !isCourt(t, reach[i + 1]) &&
        !isPlanOfOther(t, reach[i + 1]) &&
        !isHopeOf(t, reach[i + 1]),
    )
  const leads = (words: ReadonlySet<string>) =>
    matrix.some(
      (t, i) =>
        words.has(t.lemma) && isVerb(t) && (isSubject(matrix[i - 1]) || !isSuspect(t, matrix[i + 1], governing)),
    )
  if (acts(DENYING) || leads(DISBELIEVING) || isNegated(reach, own) || isNegated(matrix, own)) return 'negated'
  if (isHelped(tokens, governors, at, head)) return inQuotes ? 'quoted' : 'asserted'
  const isConditional =
    (tokens.some((t) => CONDITIONS.has(t.normal)) || opensInverted(tokens)) && says(MODALS_OF_FUTURE)
  const isOfDoubt = says(WOULD) && followsDoubt(tokens, segments, at)
  const isLikely =
    reach.some((_, i) => isProbable(reach, i)) || matrix.some((t) => /^(likely|probable|possible)$/.test(t.normal))
  const isWeak =
    isThreatened(tokens, governors) ||
    isOfChance(tokens, at) ||
    isNeeded(tokens, reach, governors, at) ||
    isTried(tokens, governors) ||
    isWanted(tokens, governors, at)
  if (
    isWeak ||
    isLikely ||
    isConditional ||
    isOfDoubt ||
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

/** Tells whether a modal is not that of what had the result: "a leak may have fed the fire, killing 90", "may say why it crashed, killing 90". */
function isApartFromResult(reach: readonly Token[], modal: number, own: Token): boolean {
  if (reach[modal + 1]?.normal === 'have') return true
  const verbs = reach.slice(modal + 1).filter((t) => isVerb(t) && t.start < own.start && !/ing$/.test(t.normal))
  return verbs.length > 1 && !reach.slice(modal + 1).some((t) => t.normal === 'and' && t.start < own.start)
}

/** Tells whether a number is the toll that is known, whatever is thought of it: "fear the official toll of 1,700 is too low". */
function isGivenToll(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.normal !== 'of' || !/^(toll|tally|count)$/.test(tokens[at - 2]?.normal ?? '')) return false
  let i = at - 3
  while (i > at - 6 && (isNoun(tokens[i]) || GIVEN.test(tokens[i]?.normal ?? ''))) i--
  return tokens[i]?.normal === 'the'
}
const GIVEN = /^(official|confirmed|current|known|latest|overall|total|present|reported)$/

const WOULD = new Set(['would'])

/** Tells whether a clause with "which" tells what would come of something that is only possible: "the levee could fail, | which would leave 30,000 homeless". */
function followsDoubt(tokens: readonly Token[], segments: readonly Segment[], at: number): boolean {
  const own = segments.findIndex((s) => s.from <= at && at < s.to)
  const before = segments[own - 1]
  if (!before || segments[own]?.opener !== 'which') return false
  return tokens.slice(before.from, before.to).some((t) => isCue(t) && /^(could|may|might)$/.test(t.normal))
}

/** Tells whether a condition opens a sentence without "if": "Had the bomb gone off, it would have killed 40". */
const opensInverted = ([first, next]: readonly Token[]): boolean =>
  /^(had|were|should)$/.test(first?.normal ?? '') && (isDeterminer(next) || isNoun(next) || isPossessive(next))

const isSubject = isAnyOf('noun', 'pronoun')

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
      (isPreposition(tokens[at - 2]) || /^(call|describe|condemn|denounce)$/.test(tokens[at - 2]?.lemma ?? '')),
  )
  return noun ? (tokens[noun.at]?.start ?? 0) : 0
}

/** Tells whether a sentence is a question, which states nothing. */
export const isQuestion = (sentence: string): boolean => /\?["”’)\s]*$/.test(sentence)

/** Tells whether a token may be a modal: not "May" the month or "Will" the man. */
const isCue = (token: Token): boolean => !isProperName(token) && !isMonth(token)
