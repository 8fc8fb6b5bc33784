import { looksPlural, singularOf } from '../../english/forms/plural.ts'
import { countsMany } from '../../english/words/plural-nouns.ts'
import type { Token } from '../../model/index.ts'
import { isManyOf, isOne } from '../count.ts'
import type { GapBefore } from '../phrase/phrase.ts'
import { pluralPhrase } from '../phrase/plural-phrase.ts'
import { singularPhrase } from '../phrase/singular-phrase.ts'
import {
  classSet,
  isDate,
  isDeterminer,
  isNoun,
  isPastTense,
  isPlural,
  isPossessive,
  isProperName,
  isVerb,
} from '../word-class.ts'
import { isPlainlyVerb } from './plain-verb.ts'

const PLURAL = classSet('noun', 'plural')

/** Days and weekends in the plural, which the tagger takes for dates: "six weekends", "two Sundays". */
const DAYS = /^(?:weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/

const asCounted = (token: Token): Token => ({ ...token, classes: PLURAL, lemma: singularOf(token.normal) })

/**
 * Corrects the words that a number above one counts: the last is a plural, and what stands before it describes it, although
 * compromise takes many of them for verbs: "six Russian strikes", "five key early-voting states", "90 more rescue helicopters".
 */
export function countedNouns(tokens: readonly Token[], gap: GapBefore): Token[] {
  const corrected = [...tokens]
  for (let at = 0; at < corrected.length; at++) {
    const next = corrected[at + 1]
    if (isManyOf(corrected[at]) && next && DAYS.test(next.normal)) corrected[at + 1] = asCounted(next)
    const read = isManyOf(corrected[at]) ? pluralPhrase : isOne(corrected[at]) ? singularPhrase : null
    const from = read && countedFrom(corrected, at, gap)
    if (!read || from === null || isPlainlyVerb(corrected, from)) continue
    const phrase = read(corrected, from, gap)
    if (!phrase) continue
    for (let i = phrase.from; i < phrase.to; i++) {
      const token = corrected[i] as Token
      corrected[i] = i === phrase.to - 1 && read === pluralPhrase ? asHead(token) : asModifier(token)
    }
    at = phrase.to - 1
  }
  return corrected
}

/** Returns the index of the first word that a number counts: right behind it, or behind "of the"; null where a mark stands between. */
function countedFrom(tokens: readonly Token[], at: number, gap: GapBefore): number | null {
  if (!/^[ \u00a0\n]$/.test(gap(at + 1))) return null
  if (isOfOneThing(tokens, at)) return null
  if (tokens[at + 1]?.normal !== 'of') return at + 1
  if (isOne(tokens[at])) return null
  let from = at + 2
  while (isDeterminer(tokens[from]) || isPossessive(tokens[from])) from++
  return isManyOf(tokens[from]) ? null : from
}

/** Tells whether a number describes one thing: "a 12 member panel recommends", "this two sol plan contains". */
function isOfOneThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.normal ?? ''
  return (
    /^(?:an?|this|that|each|every)$/.test(tokens[at - 1]?.normal ?? '') &&
    !looksPlural(next) &&
    !countsMany(next) &&
    isNoun(tokens[at + 1])
  )
}

const PLURAL_NAME = classSet('noun', 'plural', 'proper-name')
const SINGULAR = classSet('noun', 'singular')

function asHead(token: Token): Token {
  if (
    isDate(token) ||
    (isNoun(token) && isPlural(token)) ||
    !(looksPlural(token.normal) || /^\p{Lu}.*is$/u.test(token.text))
  )
    return token
  return { ...token, classes: isProperName(token) ? PLURAL_NAME : PLURAL, lemma: singularOf(token.normal) }
}

const asModifier = (token: Token): Token =>
  isVerb(token) && !isPastTense(token) && !/ing$/.test(token.normal)
    ? { ...token, classes: SINGULAR, lemma: token.normal }
    : token
