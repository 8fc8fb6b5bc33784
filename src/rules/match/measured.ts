import { baseForms } from '../../english/forms/base-forms.ts'
import { TIME_UNITS } from '../../english/words/calendar.ts'
import { governingWords } from '../../english/words/governing.ts'
import {
  isAdjective,
  isAdverb,
  isCopula,
  isDate,
  isDeterminer,
  isHelperVerb,
  isNoun,
  isPastTense,
  isPossessive,
  isPreposition,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import { type ClaimContext, isShare, type Token } from '../../model/index.ts'

/** Verbs with their level as the object ("totals £5 million"), and those with it behind "to" or "at" ("rose to £5 million"). */
const REACHES = governingWords('reaching')
const MOVES = governingWords('moving')
/** Verbs that only name a part ("the budget includes £3 million") or compare with another level ("exceeds", "near"). */
const NO_LEVEL = governingWords('passing')
/** Verbs that give something its level behind "at" or "to": "set the budget at £5 million", "amounts to £5 million". */
const SETS = governingWords('setting')

/** Words between a number and the word before it that belong to it: "about", "more than", "a record". */
const LEADS =
  /^(?:about|around|roughly|nearly|almost|some|approximately|over|under|above|below|more|less|fewer|than|just|only|up|a|an|as|much|little|well|record|total|estimated|exactly|at|least|most)$/
/** How far before the number its noun is looked for, in tokens. */
const REACH = 16
/** The most characters between two words of a phrase: a space or a hyphen, and an apostrophe with "s" behind a noun. */
const GAP = 3

/**
 * Returns the noun that a measure belongs to from before it, its words head last: "a council budget of £5 million", "the
 * budget for 2026 stands at £5 million", "set the budget at £5 million"; empty where none does.
 */
export function measuredBefore({ tokens, at }: ClaimContext): readonly Token[] {
  let i = at - 1
  while (i >= 0 && isBeside(tokens, i) && LEADS.test(normal(tokens, i)) && !isLevelSign(tokens, i)) i--
  if (i < 1 || !isBeside(tokens, i)) return []
  if (normal(tokens, i) === 'of') return phraseEnding(tokens, i - 1)
  const isBehindSign = /^(?:at|to)$/.test(normal(tokens, i))
  const verb = verbBefore(tokens, isBehindSign ? i - 1 : i, isBehindSign)
  if (verb === null) return isBehindSign ? setBefore(tokens, i) : []
  return subjectBefore(tokens, verb)
}

/**
 * Tells whether a measure is only a part of what it is "of": "£3 million of its budget", "£3 million of the budget". "Three
 * tonnes of food" is all there is of it, and a share is always "of" its whole: "90% of its capacity".
 */
export const isPartOfOne = ({ tokens, at, quantity }: ClaimContext): boolean =>
  !isShare(quantity) &&
  normal(tokens, at + 1) === 'of' &&
  (/^(?:the|its|their|his|her|our|my|your|this|that|these|those)$/.test(normal(tokens, at + 2)) ||
    isPossessive(tokens[at + 2]))

const normal = (tokens: readonly Token[], i: number): string => tokens[i]?.normal ?? ''

/** Tells whether "at" or "to" gives a level rather than a bound ("at least"). */
const isLevelSign = (tokens: readonly Token[], i: number): boolean =>
  normal(tokens, i) === 'at' && !/^(?:least|most)$/.test(normal(tokens, i + 1))

/** Tells whether nothing but a space stands between a token and the next: no comma, dash or bracket. */
const isBeside = (tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  return token !== undefined && next !== undefined && next.start - token.end <= (isPossessive(token) ? GAP : 1)
}

/** Returns the first token of the verb group that ends at token `i`, if it gives a level; null otherwise. */
function verbBefore(tokens: readonly Token[], i: number, isBehindSign: boolean): number | null {
  let at = i
  // "was cut by £2 million to £84.6 million"
  if (isBehindSign && isQuantity(tokens[at]) && normal(tokens, at - 1) === 'by') at -= 2
  while (at > 0 && isAdverb(tokens[at])) at--
  const token = tokens[at]
  if (!token || !givesLevel(token, isBehindSign)) return null
  while (at > 0 && isBeside(tokens, at - 1) && isOfVerb(tokens[at - 1] as Token)) at--
  return at
}

const isOfVerb = (token: Token): boolean =>
  isCopula(token) || isHelperVerb(token) || isAdverb(token) || /^(?:be|been|being|has|have|had|to)$/.test(token.normal)

function givesLevel({ lemma, normal }: Token, isBehindSign: boolean): boolean {
  const forms = [lemma, ...baseForms(normal)]
  if (forms.some((form) => NO_LEVEL.has(form))) return false
  return forms.some((form) => (isBehindSign ? MOVES.has(form) || SETS.has(form) : REACHES.has(form)))
}

/** Returns the head phrase of the subject before a verb: "budget" in "the council's budget for 2026 is". */
function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let end = verb - 1
  while (end > 0 && isTime(tokens[end] as Token)) end-- // "the budget this year is"
  for (let i = end; i >= 0 && i > verb - REACH && isBeside(tokens, i); i--) {
    if (isVerb(tokens[i]) && !isNoun(tokens[i])) {
      if (!isPastTense(tokens[i]) || !isNoun(tokens[i - 1]) || end !== i) break
      end = i - 1 // "the area burned by the fire is"
    }
    if (isPreposition(tokens[i])) end = i - 1
  }
  return phraseEnding(tokens, end)
}

const isTime = (token: Token): boolean =>
  isDate(token) || TIME_UNITS.includes(token.lemma) || /^(?:this|last|next|now|currently|today)$/.test(token.normal)

/** Returns the object of the verb that sets a level behind "at" or "to": "budget" in "set the budget at". */
function setBefore(tokens: readonly Token[], sign: number): readonly Token[] {
  const phrase = subjectBefore(tokens, sign)
  let i = tokens.indexOf(phrase[0] as Token) - 1
  while (i >= 0 && (isDeterminer(tokens[i]) || /^(?:its|their|the|a)$/.test(normal(tokens, i)))) i--
  return phrase.length > 0 && i >= 0 && givesLevel(tokens[i] as Token, true) ? phrase : []
}

/** Returns the nouns and adjectives in a row that end at token `end`; empty where no noun stands there. */
function phraseEnding(tokens: readonly Token[], end: number): readonly Token[] {
  if (!isNoun(tokens[end])) return []
  let from = end
  while (from > 0 && isBeside(tokens, from - 1) && (isNoun(tokens[from - 1]) || isAdjective(tokens[from - 1]))) from--
  return tokens.slice(from, end + 1)
}
