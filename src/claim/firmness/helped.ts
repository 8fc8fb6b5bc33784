import { governingWords } from '../../english/words/governing.ts'
import { isPersonNoun } from '../../grammar/person-noun.ts'
import { isPreposition, isVerb } from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'

const HELPING = governingWords('helping')
const GIVING = governingWords('giving')
/** How far before "to" or "for" what is given is looked for, in tokens. */
const REACH = 8

/**
 * Tells whether the counted are people whom somebody plans or needs to help, so that they are there whatever comes of it: "seeks
 * money to feed 18 million hungry people", "plans to deliver rations to 40,000 refugees".
 */
export function isHelped(
  tokens: readonly Token[],
  governors: readonly Governor[],
  at: number,
  head: Token | undefined,
): boolean {
  if (head === undefined || !isPersonNoun(head)) return false
  const isDone = ({ at: i, as }: Governor) => as === 'object' && i < at && HELPING.has(tokens[i]?.lemma ?? '')
  if (governors.some(isDone)) return true
  for (let i = at - 1; i > 0 && i > at - 4; i--) {
    if (!isPreposition(tokens[i]) && tokens[i]?.normal !== 'to') continue
    return /^(to|for|among)$/.test(tokens[i]?.normal ?? '') && isGiven(tokens, i)
  }
  return false
}

/** Tells whether something given is named, or a verb of giving stands, before the preposition at `at`. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i] as Token
    if (GIVING.has(token.lemma)) return true
    if (isVerb(token)) return false
  }
  return false
}
