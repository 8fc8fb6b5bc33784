import { isAdjective, isAdverb, isIngForm, isPastTense, isVerb } from '../../grammar/word-class.ts'
import type { ClaimContext, Token } from '../../model/index.ts'
import { isReporting } from '../reporting.ts'

/** What the verb of a number says: that it has run up until now, that it had until a past time, or neither. */
export type Aspect = 'perfect' | 'pluperfect' | null

/** Words between "have" and its verb. */
const BETWEEN = /^(been|now|already|so|far|also|since|only|not|all|at|least|together)$/
/** Tokens between "have" and its verb at most. */
const REACH = 5

/**
 * Returns the aspect of the verb nearest to the number in its clause: "has burned" and "have been killed" are perfect, "had burned"
 * is pluperfect. In a report "had" only stands for the "has" of the speaker, so it is perfect there: "said the fire had burned".
 */
export function aspectOf({ scope, tokens, quantity }: Pick<ClaimContext, 'scope' | 'tokens' | 'quantity'>): Aspect {
  let nearest: { aspect: Aspect; distance: number } | null = null
  for (const [i, token] of scope.entries()) {
    if (!/^(has|have|had)$/.test(token.normal) || !hasVerb(scope, i)) continue
    const distance = Math.abs(token.start - quantity.start)
    if (nearest && nearest.distance <= distance) continue
    const isPluperfect = token.normal === 'had' && !isReported(tokens, token) && !isNow(scope)
    nearest = { aspect: isPluperfect ? 'pluperfect' : 'perfect', distance }
  }
  return nearest?.aspect ?? null
}

/** Tells whether a participle follows "have": "has so far burned", "had been". */
function hasVerb(words: readonly Token[], have: number): boolean {
  for (let i = have + 1; i <= have + REACH && i < words.length; i++) {
    const word = words[i] as Token
    if (word.normal === 'been') return true
    if (isPastTense(word) || (isAdjective(word) && /(ed|en|nt)$/.test(word.normal))) return true // the tagger takes "burned" for an adjective
    if (isVerb(word)) return !isIngForm(word) // "has come", "have hit": participles like the infinitive; "has working pumps"
    if (!BETWEEN.test(word.normal) && !isAdverb(word)) return false
  }
  return false
}

/** Tells whether somebody reports what the clause of a token says. */
const isReported = (tokens: readonly Token[], { start }: Token): boolean =>
  tokens.some((token, i) => isReporting(tokens, i) && token.start !== start)

/** Tells whether words say that "had" reaches up to now, as in a tale of today: "had now burned". */
const isNow = (words: readonly Token[]): boolean =>
  words.some(({ normal }, i) => normal === 'now' || (normal === 'so' && words[i + 1]?.normal === 'far'))
