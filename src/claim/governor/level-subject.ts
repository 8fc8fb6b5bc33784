import { baseForms } from '../../english/forms/base-forms.ts'
import { isIrregularPast } from '../../english/forms/irregular.ts'
import { looksPlural, singularOf } from '../../english/forms/plural.ts'
import { functionWords } from '../../english/words/function-words.ts'
import { governingWords } from '../../english/words/governing.ts'
import { nounPhraseWords } from '../../english/words/noun-phrases.ts'
import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDate,
  isHelperVerb,
  isNoun,
  isPossessive,
  isPreposition,
  isProperName,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'

const REACHING = governingWords('reaching')
const MOVING = governingWords('moving')
const MEASURED = nounPhraseWords('measured')
const DETERMINERS = functionWords('article', 'possessive', 'demonstrative')
/** Verbs of reaching that say something else too: "the parties include 12", "the results are 12". */
const NOT_LEVELS =
  /^(?:be|include|approach|total|number|near|bring|put|place|take|go|come|move|raise|push|revise|update|tick)$/
const MARK = /[,;:()[\]—–“”"]/
/** How far a subject may stand from its verb, in tokens. */
const FARTHEST = 12

/** Returns the index of the verb of which the number at `at` is the level: "reached 40", "rose to 40"; -1 where there is none. */
function levelVerb(tokens: readonly Token[], at: number): number {
  const isLevel = (i: number, verbs: ReadonlySet<string>): boolean => {
    const word = tokens[i]?.normal ?? ''
    return (
      (isVerb(tokens[i]) || isIrregularPast(word)) &&
      baseForms(word).some((form) => verbs.has(form) && !NOT_LEVELS.test(form))
    )
  }
  if (isLevel(at - 1, REACHING)) return at - 1
  return /^(?:to|at)$/.test(tokens[at - 1]?.normal ?? '') && isLevel(at - 2, MOVING) ? at - 2 : -1
}

/**
 * Returns the plural subject whose number the one at `at` is, as token indices, half-open: "cases reached 479", "deaths in the province
 * rose to 12"; null where the subject is none that is counted ("prices rose to 30").
 */
export function levelSubject(
  tokens: readonly Token[],
  at: number,
  gap: GapBefore,
): { from: number; to: number } | null {
  const verb = levelVerb(tokens, at)
  if (verb < 0 || isNoun(tokens[at + 1]) || isAdjective(tokens[at + 1])) return null
  let end = verb
  while (isHelperVerb(tokens[end - 1]) || isAdverb(tokens[end - 1])) end--
  let from = end
  while (from > 0 && end - from < FARTHEST && !isOutside(tokens[from - 1]) && !MARK.test(gap(from))) from--
  while (DETERMINERS.has(tokens[from]?.normal ?? '') || isPossessive(tokens[from])) from++
  let to = from
  while (to < end && !isPreposition(tokens[to])) to++
  const head = tokens[to - 1]
  if (to === from || !head || !looksPlural(head.normal) || isProperName(head)) return null
  if (MEASURED.has(head.lemma) || MEASURED.has(singularOf(head.normal))) return null
  return tokens.slice(from, to - 1).every((token) => isNoun(token) || isAdjective(token) || /^\d+$/.test(token.normal))
    ? { from, to }
    : null
}

const isOutside = (token: Token | undefined): boolean =>
  (isVerb(token) && !looksPlural(token?.normal ?? '')) ||
  isConjunction(token) ||
  isQuantity(token) ||
  isDate(token) ||
  /^(?:that|which|who|as|while)$/.test(token?.normal ?? '')
