import { functionWords, PASSIVE_AUXILIARIES } from '../../english/words/function-words.ts'
import { governingWords } from '../../english/words/governing.ts'
import {
  isAdjective,
  isAdverb,
  isDate,
  isNoun,
  isPastTense,
  isPreposition,
  isPronoun,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'

/** The words of a sentence, and what stands between them. */
export interface Words {
  tokens: readonly Token[]
  /** Returns the spaces and punctuation before token `index`. */
  gap(index: number): string
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const HELPERS = functionWords('have', 'modal', 'do')
const NEGATIONS = new Set([...functionWords('negation'), 'n’t', 'longer'])
const LINKING = governingWords('linking')
const FACING = governingWords('facing')
const JOINING = set('and or but nor plus')
const RELATIVE = functionWords('relative')
/** Words between a number and the verb before it that belong to neither: "killed only 40", "left another 40". */
const BETWEEN = set('only just now nearly almost an a another additional further')

/** Returns the lower-case form of a word; "" past the end. */
export const normalAt = ({ tokens }: Words, i: number): string => tokens[i]?.normal ?? ''

/** Tells whether a word is a form of "be" or "get". */
export const isBe = (token: Token | undefined): boolean =>
  PASSIVE_AUXILIARIES.has(token?.normal ?? '') && !token?.text.includes('.') // "a.m."

/** Tells whether a word is an auxiliary other than "be". */
export const isHelper = (token: Token | undefined): boolean => HELPERS.has(token?.normal ?? '') && !isDate(token) // "in May"

/** Tells whether a word denies its verb. */
export const isNegation = (token: Token | undefined): boolean => NEGATIONS.has(token?.normal ?? '')

/** Tells whether a word can stand among the auxiliaries of a verb without being one: "still", "not". */
export const isAmongHelpers = (token: Token | undefined): boolean =>
  (isAdverb(token) && token?.normal !== 'dead') ||
  isNegation(token) ||
  /^(since|now|still|all|both|each|also)$/.test(token?.normal ?? '')

/** Tells whether a verb links its subject to a state. */
export const isLinking = ({ lemma, normal }: Token): boolean => LINKING.has(lemma) || /^(went|gone)$/.test(normal)

/** Tells whether the object of a verb is a state of its subject. */
export const isFacing = ({ lemma }: Token): boolean => FACING.has(lemma)

/** Tells whether a word joins two phrases or clauses. */
export const isJoining = (token: Token | undefined): boolean => JOINING.has(token?.normal ?? '')

/** Tells whether a word is a relative pronoun for the noun before it itself; not "whose", which stands for its owner. */
export const isRelative = (token: Token | undefined): boolean =>
  RELATIVE.has(token?.normal ?? '') && token?.normal !== 'whose'

const SUBJECTS = set('i you he she it we they the')

/** Tells whether a pronoun or "the" right behind a noun begins a relative clause without a pronoun of its own: "900 people | they had held". */
export const opensContactClause = ({ tokens, gap }: Words, i: number): boolean =>
  SUBJECTS.has(tokens[i]?.normal ?? '') && gap(i) === ' ' && isNoun(tokens[i - 1]) && !isPronoun(tokens[i - 1])

/** Tells whether a word may stand between a verb and the number of its object. */
export const isBetween = (token: Token | undefined): boolean => isAdverb(token) || BETWEEN.has(token?.normal ?? '')

/** Tells whether a word says in what state somebody is: "dead", "missing", "displaced". */
export const isState = (token: Token | undefined): boolean =>
  isAdjective(token) ||
  isPastTense(token) ||
  /^(missing|alive|dead|hostage|captive|homeless)$/.test(token?.normal ?? '')

/** Tells whether a token can be a verb with its object or subject; the tagger takes many a participle for an adjective. */
export const isVerbal = (token: Token | undefined): boolean =>
  (isVerb(token) ||
    /^(face|hurt|left|leaves|remain)$/.test(token?.normal ?? '') ||
    (isAdjective(token) && /[^e]ed$/.test(token?.normal ?? ''))) &&
  !/^(including|according|estimated)$/.test(token?.normal ?? '')

/** Tells whether a number is a length of time. */
export const isTime = (token: Token | undefined): boolean =>
  isDate(token) || /(second|minute|hour|day|week|month|year|decade)s?$/.test(token?.normal ?? '')

/** Tells whether a participle or adjective stands for those who are so: "the wounded", "the dead". */
export const isNominalised = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.normal === 'the' && /(ed|dead|missing)$/.test(tokens[i]?.normal ?? '')

/** Returns the nouns and adjectives of a phrase that begins at token `from`, with what "of" adds: "risk of famine". */
export function nounsFrom({ tokens, gap }: Words, from: number, most: number): Governor[] {
  const found: Governor[] = []
  for (let i = from; i < Math.min(tokens.length, from + most); i++) {
    const token = tokens[i]
    if (i > from && /[,;:.()—–]/.test(gap(i))) break
    if ((isVerb(token) && !isPastTense(token)) || isJoining(token)) break
    if (i > from && isPreposition(token) && token?.normal !== 'of') break
    if (isNoun(token)) found.push({ at: i, as: isNominalised(tokens, i) ? 'state' : 'circumstance' })
    else if ((isAdjective(token) || isPastTense(token)) && !/ing$/.test(token?.normal ?? ''))
      found.push({ at: i, as: 'state' })
  }
  return found
}

/** Returns the index of the first token from `from` on that has such a mark before it; the number of tokens where none has. */
export function closing({ tokens, gap }: Words, from: number, mark: RegExp): number {
  for (let i = from + 1; i < tokens.length; i++) if (mark.test(gap(i))) return i
  return tokens.length
}

/** Tells whether a comma stands before one of the tokens from `from` to `to`, both included. */
export function hasComma({ gap }: Words, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (gap(i).includes(',')) return true
  return false
}

/** Returns a governor as one that only describes the counted. */
export const describing = (governor: Governor): Governor => ({ ...governor, describes: true })
