import { looksPlural } from '../../english/forms/plural.ts'
import { isManyOf, isOne } from '../../grammar/count.ts'
import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import { pluralPhrase } from '../../grammar/phrase/plural-phrase.ts'
import {
  isAdjective,
  isInfinitive,
  isNoun,
  isOrdinal,
  isPastTense,
  isPlace,
  isPossessive,
  isProperName,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'
import type { Counted } from './counted.ts'
import { countedNext } from './next-to.ts'
import { DETERMINERS, MARK, nounPhrase } from './noun-phrase.ts'

/** Returns what stands behind "of", with its owner: "two of Orwell's books", "134 of the 253 hostages"; null for nothing. */
export function behindOf(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  // "12 civilians, 11 of them children"
  if (
    tokens[at + 2]?.normal === 'them' &&
    gap(at + 3) === ' ' &&
    !isVerb(tokens[at + 3]) &&
    looksPlural(tokens[at + 3]?.normal ?? '')
  )
    return { from: at + 3, to: at + 4, whole: null }
  let start = at + 2
  while (DETERMINERS.has(tokens[start]?.normal ?? '')) start++
  const owner = start
  while (isPossessive(tokens[start])) start++
  if (MARK.test(gap(start))) return null
  if (
    /^(?:those|these)$/.test(tokens[start - 1]?.normal ?? '') &&
    (isVerb(tokens[start]) ||
      /ing$/.test(tokens[start]?.normal ?? '') ||
      (/[^e]ed$/.test(tokens[start]?.normal ?? '') && !isNoun(tokens[start + 1])))
  )
    return null
  if ((isAdjective(tokens[start]) || isOrdinal(tokens[start])) && isQuantityNext(tokens, start + 1, gap)) start++
  if (isQuantity(tokens[start])) {
    const phrase = MARK.test(gap(start + 1)) ? null : countedNext(tokens, start, gap)
    return { ...(phrase ?? { from: start, to: start }), whole: start }
  }
  if (tokens[start - 1]?.normal === 'the' && FATED.test(tokens[start]?.normal ?? '') && !isDescribed(tokens[start + 1]))
    return { from: start, to: start + 1, whole: null } // "two of the injured"
  const noun = isParticiple(tokens, start) ? start + 1 : start
  const phrase =
    nounPhrase(tokens, noun, gap, isManyOf(tokens[at]) || isOne(tokens[at]) ? pluralPhrase : null) ??
    (isInfinitive(tokens[noun]) ? { from: noun, to: noun + 1, whole: null } : null) // "tonnes of maize", which the tagger takes for a verb
  return ownedBy(tokens, owner, phrase?.from === noun ? { ...phrase, from: start } : phrase)
}

/** Words for what befell people, with "the" for those whom it befell. */
const FATED = /^(injured|wounded|infected|displaced|missing|dead|homeless|abducted|kidnapped|sick)$/

/** Tells whether what befell them describes a noun behind it: "two of the wounded men"; not "two of the wounded | have died". */
const isDescribed = (next: Token | undefined): boolean => isNoun(next) && !/^(have|has|had)$/.test(next?.normal ?? '') // compromise takes "have" for a noun here

/** Tells whether a quantity follows with nothing between: "two of Orwell's 5 novels"; not "half of the population, 25 million people". */
const isQuantityNext = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  isQuantity(tokens[at]) && gap(at).trim() === ''

/** Tells whether a participle describes the noun after it: "60 tonnes of canned food", "100 of the kidnapped pupils". */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isPastTense(tokens[at]) && isNoun(tokens[at + 1])

/** Extends a phrase to the name of its owner, unless that is a place: "two of Orwell's books". */
function ownedBy(tokens: readonly Token[], owner: number, phrase: Counted | null): Counted | null {
  return phrase && isProperName(tokens[owner]) && !isPlace(tokens[owner]) ? { ...phrase, from: owner } : phrase
}
