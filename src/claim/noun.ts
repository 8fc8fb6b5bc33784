import {
  isAdjective,
  isDeterminer,
  isInfinitive,
  isNoun,
  isPresentTense,
  isProperName,
  isSingular,
} from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import { isManyOf } from './attributive.ts'

/**
 * Whether the token at `at` is a noun of the phrase that begins at `start`, the number in front: tagged so, or what the
 * tagger takes for a verb ("26 saves", "19 fouls", "one man to watch").
 */
export const isNounBehind = (tokens: readonly Token[], at: number, start: number): boolean => {
  const token = tokens[at] as Token
  const { normal } = token
  if (isNoun(token) || isPluralBehind(tokens, at, start)) return true
  if (at !== start || !isPresentTense(token) || NEVER_NOUNS.test(normal)) return false
  return /[^s]s$/.test(normal) || (isInfinitive(token) && /^(one|1)$/.test(tokens[at - 1]?.normal ?? ''))
}

/** "3 billion page views", "10 goods trains", "300 staff": only a plural can stand behind such a number, whatever the tagger makes of it. */
function isPluralBehind(tokens: readonly Token[], at: number, start: number): boolean {
  const { normal } = tokens[at] as Token
  if (!isPresentTense(tokens[at]) || !isManyOf(tokens[start - 1])) return false
  if (at === start) return /^(staff|crew)$/.test(normal) && !isDeterminer(tokens[at + 1])
  const [adjectives, noun] = [tokens.slice(start, at - 1), tokens[at - 1]]
  const modifies = (isSingular(noun) && !isProperName(noun)) || PLURAL_MODIFIERS.test(noun?.normal ?? '')
  return modifies && /[^s]s$/.test(normal) && adjectives.every(isAdjective)
}

/** Plurals that stand before another noun: "six savings accounts", "10 goods trains". */
const PLURAL_MODIFIERS = /^(arms|customs|goods|operations|sales|savings|sports|systems|weapons)$/

const NEVER_NOUNS = /^(is|has|was|does)$/
