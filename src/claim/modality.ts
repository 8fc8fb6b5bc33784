import { deedWords } from '../english/words/deeds.ts'
import { isAnyOf, isMonth, isNoun, isPastTense, isProperName, isVerb } from '../grammar/word-class.ts'
import type { Modality, Token } from '../model/index.ts'
import type { Segment } from './segments.ts'

/** Words that weaken or postpone wherever they stand in the clause; by lemma or surface form, lower case. */
const MODALS_OF_DOUBT = new Set(
  'could may might should possible possibly potential potentially perhaps probably maybe'.split(' '),
)
/** "Would" is the future seen from the past; with an "if" it is doubt. */
const MODALS_OF_FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'would'])
const CONDITIONS = new Set(['if', 'unless'])
/** Verbs and nouns that do so to what stands behind them, or as a participle ("expected", "are feared dead"). */
const DOUBTING = deedWords('doubting')
const PLANNING = deedWords('planning')
/** "is set to", "are due to", "about to": only with "to" and a verb behind. */
const ABOUT_TO = new Set(['going', 'set', 'about', 'due'])
const DENYING = deedWords('denying')
const NEGATING = new Set('not never no none neither nor without'.split(' '))

/** Verbs whose "that" clause is taken back, or left in doubt, or put off. */
const DISBELIEVING = deedWords('disbelieving')
const WORRYING = deedWords('worrying')

/** How firmly a quantity's own words state it, by the strongest sign in their reach. */
export function modalityOf(
  tokens: readonly Token[],
  segments: readonly Segment[],
  scope: readonly Segment[],
  at: number,
  inQuotes: boolean,
): Modality {
  const own = tokens[at] as Token
  const reach = scope
    .filter((s) => !isRelative(s, at))
    .flatMap((s) => tokens.slice(s.from, s.to))
    .filter((t) => t !== own && isCue(t))
  const matrix = governingClause(tokens, segments, at)
  const says = (words: ReadonlySet<string>) => reach.some((t) => words.has(t.normal))
  const acts = (words: ReadonlySet<string>) =>
    reach.some(
      (t, i) => reaches(t, own) && words.has(t.lemma) && !isDone(t, own, reach[i + 1]) && !isCourt(t, reach[i + 1]),
    )
  const leads = (words: ReadonlySet<string>) => matrix.some((t) => words.has(t.lemma) && isVerb(t))
  if (acts(DENYING) || leads(DISBELIEVING) || isNegated(reach, own) || isNegated(matrix, own)) return 'negated'
  const isConditional = tokens.some((t) => CONDITIONS.has(t.normal)) && says(MODALS_OF_FUTURE)
  if (isConditional || says(MODALS_OF_DOUBT) || says(CONDITIONS) || acts(DOUBTING) || leads(WORRYING))
    return 'hypothetical'
  if (says(MODALS_OF_FUTURE) || acts(PLANNING) || leads(PLANNING) || isAboutTo(reach)) return 'expected'
  return inQuotes ? 'quoted' : 'asserted'
}

/** A question states nothing. */
export const isQuestion = (sentence: string): boolean => /\?["”’)\s]*$/.test(sentence)

/** "12 fighters who could not be named": what a clause says of the noun does not bear on the number. */
const isRelative = ({ from, opener }: Segment, at: number): boolean =>
  from > at && /^(who|whom|which|whose)$/.test(opener)

/** The clause that a "that" clause depends on: "The mayor does not believe | that 150 families left". */
function governingClause(tokens: readonly Token[], segments: readonly Segment[], at: number): readonly Token[] {
  const own = segments.findIndex((s) => s.from <= at && at < s.to)
  const before = segments[own - 1]
  return before && segments[own]?.opener === 'that' ? tokens.slice(before.from, before.to) : []
}

const isNegated = (words: readonly Token[], own: Token): boolean =>
  words.some((_, i) => isNegation(words, i) && isNear(words, i, own))

/** "May" the month and "Will" the man are no modals. */
const isCue = (token: Token): boolean => !isProperName(token) && !isMonth(token)

/** "needs 500 lorries", "500 lorries are needed", "a plan to free 40"; not "10 million people need help". */
const reaches = (token: Token, own: Token): boolean =>
  token.start < own.start ? token.normal !== 'due' : isPastTense(token)

/** "the appeal court": nobody appeals for anything. */
const isCourt = ({ lemma }: Token, next: Token | undefined): boolean =>
  lemma === 'appeal' && /^(court|courts|judge|judges|panel|tribunal|hearing)$/.test(next?.normal ?? '')

/** "1,000 people sought shelter": what they did, and no doubt of how many they are. */
const isDone = (token: Token, own: Token, next: Token | undefined): boolean =>
  token.start > own.start && isPastTense(token) && isNoun(next) && !isTimeOrPerson(next)

const isTimeOrPerson = isAnyOf('date', 'pronoun', 'person')

/** "not only" and "not least" take nothing back; nor do "83 not out" and "No. 42". */
const isNegation = (reach: readonly Token[], i: number): boolean =>
  NEGATING.has(reach[i]?.normal ?? '') &&
  !/^(only|just|least|to|even|yet|until|out|\d+)$/.test(reach[i + 1]?.normal ?? '')

/** "not one of the 40", "not a single house": nothing of what follows. */
const isNotOne = (reach: readonly Token[], i: number): boolean =>
  reach[i]?.normal === 'not' &&
  (reach[i + 1]?.normal === 'one' || (reach[i + 1]?.normal === 'a' && reach[i + 2]?.normal === 'single'))

/** Negation bears on the verb or noun beside it: "did not kill", "no hostages"; not "not fast enough for two players". */
function isNear(reach: readonly Token[], i: number, own: Token): boolean {
  const isDeterminer = /^(no|none|neither|nor|without)$/.test(reach[i]?.normal ?? '') || isNotOne(reach, i)
  const distance = own.start - (reach[i]?.start ?? 0)
  if (isDeterminer) return distance > 0 && distance < 25
  return [i - 1, i + 1, i + 2].some((j) => isVerb(reach[j]))
}

const isAboutTo = (reach: readonly Token[]): boolean =>
  reach.some((t, i) => ABOUT_TO.has(t.normal) && reach[i + 1]?.normal === 'to' && isVerb(reach[i + 2]))
