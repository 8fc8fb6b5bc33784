import { looksPlural } from '../english/forms/plural.ts'
import type { Token } from '../model/index.ts'
import { isManyOf } from './attributive.ts'

/**
 * Whether the token at `at` is a noun of the phrase that begins at `start`, the number in front: tagged so, or what the
 * tagger takes for a verb ("26 saves", "19 fouls", "one man to watch").
 */
export const isNoun = (tokens: readonly Token[], at: number, start: number): boolean => {
  const { tags, normal } = tokens[at] as Token
  if (tags.has('Noun') || isPluralBehind(tokens, at, start)) return true
  if (at !== start || !tags.has('PresentTense') || NEVER_NOUNS.test(normal)) return false
  return looksPlural(normal) || (tags.has('Infinitive') && /^(one|1)$/.test(tokens[at - 1]?.normal ?? ''))
}

/** "3 billion page views", "10 goods trains", "300 staff": only a plural can stand behind such a number, whatever the tagger makes of it. */
function isPluralBehind(tokens: readonly Token[], at: number, start: number): boolean {
  const { normal, tags } = tokens[at] as Token
  if (!tags.has('PresentTense') || !isManyOf(tokens[start - 1])) return false
  if (at === start) return /^(staff|crew)$/.test(normal) && !tokens[at + 1]?.tags.has('Determiner')
  const [adjectives, noun] = [tokens.slice(start, at - 1), tokens[at - 1]]
  const modifies =
    (noun?.tags.has('Singular') && !noun.tags.has('ProperNoun')) || PLURAL_MODIFIERS.test(noun?.normal ?? '')
  return modifies && looksPlural(normal) && adjectives.every(({ tags }) => tags.has('Adjective'))
}

/** Plurals that stand before another noun: "six savings accounts", "10 goods trains". */
const PLURAL_MODIFIERS = /^(arms|customs|goods|operations|sales|savings|sports|systems|weapons)$/

const NEVER_NOUNS = /^(is|has|was|does)$/
