import { countsMany } from '../english/words/plural-nouns.ts'
import { isManyOf } from '../grammar/count.ts'
import { isAnyOf, isNoun, isPlural, isPossessive, isProperName, isSingular } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

/** Words that may stand between the article and the number: "a new 1.0l 3 cylinder engine". */
const REACH = 4

/**
 * Tells whether a number describes one thing and counts the singular noun right after it: "a 3 cylinder engine" is one
 * engine with three cylinders, as "a" shows. "A record 50 hospital staff" counts staff, a noun for many.
 */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  const [next, head, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (
    !isManyOf(tokens[at]) ||
    /^\d+\.\d+$/.test(tokens[at]?.text ?? '') ||
    !isCommonSingular(next) ||
    !isCommonSingular(head)
  )
    return false
  if (isPlural(behind) || countsMany((isNoun(behind) ? behind : head)?.lemma ?? '')) return false
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (/^(?:an?|this|that|each|every)$/.test(tokens[i]?.normal ?? '')) return true
    if (!isDescription(tokens[i])) return false
  }
  return false
}

/** Tells whether a token may stand between the article and the number. */
const isDescription = isAnyOf('quantity', 'adjective', 'noun')

const isCommonSingular = (token: Token | undefined): boolean =>
  isSingular(token) && !isProperName(token) && !isPossessive(token)
