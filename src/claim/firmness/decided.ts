import {
  isAdjective,
  isAdverb,
  isCopula,
  isDeterminer,
  isHelperVerb,
  isNoun,
  isPastTense,
  isQuantity,
} from '../../grammar/word-class.ts'
import type { Quantity, Token } from '../../model/index.ts'

/** Verbs by which a body makes a sum what it is. */
const DECIDES = /^(?:approve|agree)$/
/** Nouns for a deed, which is only to come: "approved the sale of", "agreed a plan of". */
const DEEDS =
  /(?:.tion|.sion|.ment|.ing)$|^(?:sale|purchase|transfer|release|use|build|bid|deal|plan|proposal|scheme|offer)$/
/** Tokens between the verb and its sum at most. */
const REACH = 8

/**
 * Tells whether a sum of money at token `at` stands because a body has decided it: "approved a budget of £5 million", "a fee of
 * £250 was agreed". What has been approved or agreed to be done is a plan: "approved the sale of 40 buses", "agreed to pay £5
 * million".
 */
export const isDecidedSum = (
  tokens: readonly Token[],
  at: number,
  { text, unit }: Pick<Quantity, 'text' | 'unit'>,
): boolean =>
  (/\p{Sc}/u.test(text) || /^(?:dollar|euro|pound)$/.test(unit ?? '')) &&
  (isObjectOf(tokens, at) || isSubjectOf(tokens, at))

function isObjectOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i] as Token
    if (DECIDES.test(token.lemma) && isPastTense(token)) return isDone(tokens, i)
    if (!isOfPhrase(token)) return false
  }
  return false
}

function isSubjectOf(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at - 1]?.normal === 'of' ? tokens[at - 2] : tokens[at + 1]
  if (head === undefined || isDeed(head)) return false
  const from = head === tokens[at + 1] ? at + 2 : at + 1
  const helper = tokens[from]
  if (!isCopula(helper) && !isHelperVerb(helper)) return false
  const verb = tokens.slice(from, from + 4).findIndex((token) => DECIDES.test(token.lemma) && isPastTense(token))
  return verb > 0 && isDone(tokens, from + verb)
}

/** Tells whether a word may stand between the verb and its sum: "a new two-year budget of about". */
const isOfPhrase = (token: Token): boolean =>
  !isDeed(token) &&
  (isDeterminer(token) ||
    isAdjective(token) ||
    isAdverb(token) ||
    isNoun(token) ||
    isQuantity(token) ||
    /^(?:of|a|an|than|off)$/.test(token.normal))

const isDeed = ({ lemma, normal }: Token): boolean => DEEDS.test(lemma) || DEEDS.test(normal)

/** Tells whether nothing says that the verb is still to come: "is to be approved", "has not yet been agreed". */
const isDone = (tokens: readonly Token[], verb: number): boolean =>
  !tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ normal }) =>
      /^(?:to|will|would|could|may|might|should|must|not|yet|be|if|once|until|unless)$/.test(normal),
    )
