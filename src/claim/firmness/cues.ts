import { isAdjective, isAnyOf, isDeterminer, isNoun, isPastTense, isVerb } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'

/** Words that mean the future before "to" and a verb: "is set to", "are due to", "about to". */
const ABOUT_TO = new Set(['going', 'set', 'about', 'due'])

/**
 * Tells whether a verb or noun bears on the number: "needs 500 lorries", "500 lorries are needed", "a plan to free 40"; not
 * "10 million people need help", nor one with another verb between: "a group calling itself an army will free 40".
 */
export function reaches(token: Token, own: Token, reach: readonly Token[], governing: ReadonlySet<Token>): boolean {
  if (token.start > own.start) return isPastTense(token) && (governing.size === 0 || governing.has(token))
  if (token.normal === 'due') return false
  const between = reach.filter(({ start }) => token.start < start && start < own.start)
  return !between.some(({ normal }, i) => PARTS_CLAUSES.test(normal) && between[i - 1]?.normal !== 'to')
}

/** Words between a cue and the number that open a clause which the cue does not reach. */
const PARTS_CLAUSES = /^(has|have|had|will|would|is|are|was|were|by|while|after|despite|that|which|who)$/

/** Tells whether an adjective of doubt belongs to a noun that does not govern the number: "on a possible rescue mission". */
export function isOfOther(token: Token, reach: readonly Token[], i: number, governing: ReadonlySet<Token>): boolean {
  if (!/^(possible|potential)$/.test(token.normal)) return false
  const next = isNoun(reach[i + 1]) ? reach[i + 1] : isAdjective(reach[i + 1]) ? reach[i + 2] : undefined
  return isNoun(next) && !governing.has(next as Token)
}

/** Tells whether a word of doubt is about something else: "the suspect", "a suspected bomb", "the disputed region". */
export function isSuspect(token: Token, next: Token | undefined, governing: ReadonlySet<Token>): boolean {
  if (/^suspects?$/.test(token.normal)) return true
  if (token.lemma === 'suspect' && /^(of|in|over)$/.test(next?.normal ?? '')) return true // the doubt is who did it
  if (!isPastTense(token) && !isAdjective(token)) return false
  return isNoun(next) && (!governing.has(token) || isAdjective(token))
}

/** Tells whether a plan only describes what did something: "rallies against a tax plan | left 60 dead". */
export const isPlanOfOther = (token: Token, next: Token | undefined): boolean =>
  isNoun(token) && !isVerb(token) && isVerb(next) && isPastTense(next)

/** Tells whether "hope" names a feeling, not what is hoped for: "brought a glimmer of hope". */
export const isHopeOf = (token: Token, next: Token | undefined): boolean =>
  token.lemma === 'hope' && !isVerb(token) && !/^(of|that|for)$/.test(next?.normal ?? '')

/** Tells whether "appeal" names a court, as in "the appeal court". */
export const isCourt = ({ lemma }: Token, next: Token | undefined): boolean =>
  lemma === 'appeal' && /^(court|courts|judge|judges|panel|tribunal|hearing)$/.test(next?.normal ?? '')

/** Tells whether a verb is what the counted did, which casts no doubt on the number: "1,000 people sought shelter". */
export const isDone = (token: Token, own: Token, next: Token | undefined): boolean =>
  token.start > own.start && isPastTense(token) && isNoun(next) && !isTimeOrPerson(next)

const isTimeOrPerson = isAnyOf('date', 'pronoun', 'person')

/** Tells whether "likely" is said of a verb: "are likely to go hungry", "was likely killed", "will likely die"; not "the likely cause", "most likely linked". */
export const isProbable = (reach: readonly Token[], i: number): boolean =>
  reach[i]?.normal === 'likely' &&
  (reach[i + 1]?.normal === 'to' || (isHelperOrBe(reach[i - 1]) && isVerb(reach[i + 1])))

/** Tells whether a token is an auxiliary. */
export const isHelperOrBe = isAnyOf('copula', 'helper-verb')

/** Tells whether the number is about to come: "is set to free three". */
export const isAboutTo = (reach: readonly Token[], own: Token): boolean =>
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
