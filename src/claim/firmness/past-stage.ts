import { isPastTense, isVerb } from '../../grammar/word-class.ts'
import type { ClaimContext, Token } from '../../model/index.ts'
import { aspectOf } from './aspect.ts'
import { namesBeginning } from './stage.ts'

/**
 * Tells whether a number held at a past time that its sentence does not date: "had burned 900 hectares before the wind turned",
 * "12 were known dead when the search was called off".
 */
export function isPastStage(context: ClaimContext): boolean {
  const { claim, scope, tokens, governors } = context
  if (claim.asOf !== null || claim.stage === 'total') return false
  if (aspectOf(context) === 'pluperfect' || namesBeginning(scope) || areThoseThen(context)) return true
  if (isEarlierFigure(tokens) || isBeforeAll(scope) || isBeforeAll(tokens.slice(0, context.at))) return true
  const wasSo = scope.some(
    (token, i) => /^(was|were|stood|numbered|totalled|totaled)$/.test(token.normal) && isStatic(scope, i),
  )
  return wasSo && governors.every(({ as }) => as !== 'subject') && hasMoment(tokens, scope)
}

/** Tells whether words set a number before all that is told of: "before the war some 500 trucks entered a day", "prior to the blockade". */
const isBeforeAll = (scope: readonly Token[]): boolean =>
  scope.some(
    ({ normal }, i) =>
      (normal === 'before' || (normal === 'to' && scope[i - 1]?.normal === 'prior')) &&
      scope[i + 1]?.normal === 'the' &&
      /^(war|conflict|fighting|crisis|blockade|siege|invasion|pandemic|offensive|outbreak|truce|ceasefire)$/.test(
        scope[i + 2]?.normal ?? '',
      ),
  )

/** Tells whether a sentence gives what was said before: "an earlier estimate said", "from an initial count of". */
const isEarlierFigure = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ normal }, i) =>
      /^(earlier|previous|initial|preliminary|original)$/.test(normal) &&
      /^(estimate|figure|count|report|tally|toll|assessment|survey|projection)s?$/.test(tokens[i + 1]?.normal ?? ''),
  )

/** Tells whether a number counts certain ones by how they once were: "the three hostages who were held in the house". */
const areThoseThen = ({ tokens, at }: ClaimContext): boolean =>
  tokens[at - 1]?.normal === 'the' &&
  [1, 2, 3].some(
    (next) =>
      /^(who|that|which)$/.test(tokens[at + next]?.normal ?? '') &&
      /^(was|were|had)$/.test(tokens[at + next + 1]?.normal ?? ''),
  )

/** Tells whether "were" says how things stood: "were known to have died", "were missing", "stood at"; not "were killed". */
const isStatic = (words: readonly Token[], be: number): boolean => {
  const next = words.slice(be + 1).find(({ normal }) => !/^(still|already|only|also|not)$/.test(normal))
  return (
    next === undefined ||
    !isPastTense(next) ||
    /^(known|thought|believed|held|trapped|stranded|listed|confirmed)$/.test(next.normal)
  )
}

/** Tells whether another clause gives the moment: "when the search was called off", "before the truce ended". */
function hasMoment(tokens: readonly Token[], scope: readonly Token[]): boolean {
  const own = new Set(scope)
  return tokens.some(({ normal }, i) => {
    if (!/^(when|before|until|as|after)$/.test(normal)) return false
    return tokens.slice(i + 1, i + 9).some((token) => isVerb(token) && isPastTense(token) && !own.has(token))
  })
}
