import { looksPlural } from '../../english/forms/plural.ts'
import { countsMany } from '../../english/words/plural-nouns.ts'
import { isManyOf, isOne } from '../../grammar/count.ts'
import { isPersonNoun } from '../../grammar/person-noun.ts'
import { anyPhrase, withoutMore } from '../../grammar/phrase/any-phrase.ts'
import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import { pluralPhrase } from '../../grammar/phrase/plural-phrase.ts'
import { singularPhrase } from '../../grammar/phrase/singular-phrase.ts'
import { isAnyOf, isNationality, isNoun, isProperName, isSingular } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'
import type { Counted } from './counted.ts'
import { ARTICLES, nounPhrase } from './noun-phrase.ts'

/** Returns the noun phrase right behind a number. One above one needs a plural; null where only a name or value of one thing follows. */
export function countedNext(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  if (isMultiple(tokens, at, gap)) return { from: at + 1, to: at + 2, whole: null }
  if (!isManyOf(tokens[at])) {
    const phrase = nounPhrase(tokens, at + 1, gap, isOne(tokens[at]) ? singularPhrase : null)
    return phrase && endsInVerb(tokens, at, phrase) ? { ...phrase, to: phrase.to - 1 } : phrase
  }
  const plural = pluralPhrase(tokens, at + 1, gap)
  if (plural) {
    const phrase = { ...withoutMore(tokens, plural), whole: null }
    return endsInVerb(tokens, at, phrase) ? { ...phrase, to: phrase.to - 1 } : phrase
  }
  const phrase = anyPhrase(tokens, at + 1, gap)
  const head = phrase ? tokens[phrase.to - 1] : undefined
  const isPeople = head !== undefined && isProperName(head) && isPersonNoun(head) // "three Sri Lankans", which the tagger takes for one
  if (!phrase || (!isPeople && (looksPlural(head?.normal ?? '') || isPersonName(tokens, phrase.to - 1)))) return null
  const isMany = isPeople || isNationality(head) || countsMany(head?.normal ?? '')
  if (isMany || isProperName(head) || isArticle(tokens[at - 1])) return { ...phrase, whole: null }
  // "While 11 abstain and four are absent": one word in the singular behind a number above one is its verb.
  const isVerbOfMany = phrase.to === at + 2 && gap(at + 1) === ' ' && OPENS_CLAUSE.test(tokens[at - 1]?.normal ?? '')
  return isNoun(tokens[at + 1]) && !isVerbOfMany ? { ...phrase, whole: null } : null
}

/** Tells whether "times" behind a number multiplies what follows: "12 times earnings"; not "two Times reporters", "9 times tables". */
const isMultiple = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  tokens[at + 1]?.text === 'times' &&
  gap(at + 1) === ' ' &&
  !/^(?:tables?|champions?|winners?|zones?)$/.test(tokens[at + 2]?.normal ?? '')

/** Words before the number that is the subject of its clause. */
const OPENS_CLAUSE = /^(?:while|whereas|but|although|though|and|as|if|when|because|that|the|where|until)$/

/** Tells whether the last word of a phrase is the verb of one thing: "a magnitude 6.3 aftershock strikes near Herat". */
function endsInVerb(tokens: readonly Token[], at: number, { from, to }: Counted): boolean {
  if (to - from < 2 || !looksPlural(tokens[to - 1]?.normal ?? '') || !isSingular(tokens[to - 2])) return false
  return (
    [at - 1, at - 2].some((i) => /^an?$/.test(tokens[i]?.normal ?? '')) &&
    !/^(?:couple|few|total|record|further|dozen)$/.test(tokens[at - 1]?.normal ?? '')
  )
}

/** Tells whether a first and a last name stand there: "the winners were 543 Jo Hale and 12 Ann Vos". */
const isPersonName = (tokens: readonly Token[], at: number): boolean => isPerson(tokens[at]) && isPerson(tokens[at - 1])
const isPerson = isAnyOf('person')
const isArticle = (token: Token | undefined): boolean => ARTICLES.has(token?.normal ?? '')
