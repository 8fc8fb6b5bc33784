import { governingWords } from '../../english/words/governing.ts'
import {
  isAdjective,
  isDeterminer,
  isIngForm,
  isNoun,
  isPastTense,
  isPossessive,
  isPreposition,
  isQuantity,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'
import { isReporting } from '../reporting.ts'
import { joinedTo, predicateAt, predicateOfRelative } from './predicate.ts'
import {
  closing,
  describing,
  hasComma,
  isBe,
  isHelper,
  isJoining,
  isRelative,
  isState,
  isVerbal,
  normalAt,
  opensContactClause,
  type Words,
} from './words.ts'

/** Words that end the clause of a subject without a verb before them. */
const ENDS = governingWords('clause')
/** How far a subject may stand from its verb, in tokens. */
const FARTHEST = 40
/** Other numbers between a subject and its verb; more are a table. */
const MOST_NUMBERS = 8

/** Follows the clause to the verb of its subject; to the next number only, where something is said of this one (`isTold`). */
export function subject(words: Words, from: number, isTold: boolean): Governor[] {
  const { tokens, gap } = words
  const found: Governor[] = []
  let closed = -1
  let numbers = 0
  for (let i = from; i < tokens.length && i < from + FARTHEST && numbers < MOST_NUMBERS; i++) {
    if (isQuantity(tokens[i])) numbers++
    let mark = gap(i)
    if (/[;:]/.test(mark)) break
    if (/[(—–]/.test(mark) || /\s-\s/.test(mark)) {
      const end = closing(words, i, /[)—–]|\s-\s/)
      if (end < tokens.length) {
        i = end
        mark = ''
      } else if (!isInsideDashes(words, from)) break
    }
    const token = tokens[i] as Token
    if (
      isTold &&
      isJoining(token) &&
      ((mark === ', ' && (!hasComma(words, from, i - 1) || isDeterminer(tokens[i + 1]))) || isNumbered(words, i + 1))
    )
      break
    if (mark === ', ' && isQuantity(token) && (isTold || isStateBare(words, i + 1)) && !isPartOfThem(words, i)) break // "one killed, | 100 injured", "98 victims, | 35 killed"
    if (isJoining(token) && isVerbal(tokens[i + 1]) && !isNoun(tokens[i + 2])) break
    if (token.normal === 'yet' && /,/.test(mark) && normalAt(words, i + 1) !== 'to') break
    if (/,/.test(mark) && i !== closed && (opensInsertion(token) || isPartOfThem(words, i))) {
      const inner = isRelative(token)
        ? predicateOfRelative(words, i + 1)
        : isPastTense(token)
          ? predicateAt(words, i)
          : null
      found.push(...(inner?.governors ?? []).map(describing))
      const end = closing(words, i + 1, /,/)
      if (end >= tokens.length) break
      closed = end
      i = end - 1
      continue
    }
    if (isRelative(token)) {
      const inner = predicateOfRelative(words, i + 1)
      if (!inner) break
      found.push(...inner.governors.map(describing))
      i = inner.end - 1
      continue
    }
    const aside = opensContactClause(words, i) || isDoneBeside(words, i) ? predicateAt(words, i + 1) : null
    if (aside) {
      i = aside.end - 1
      continue
    }
    if (ENDS.has(token.normal) || (isTold && token.normal === 'as' && normalAt(words, i + 1) !== 'well')) break
    if (isReporting(tokens, i) && !isBe(tokens[i - 1]) && hasComma(words, from, i)) {
      if (saysItself(words, i)) break
      continue // "40 people, police said, were killed"
    }
    if (token.normal === 'but' && isDeterminer(tokens[i + 1])) break // "29 sailors but | the captain died"
    if (isBe(token) || isHelper(token) || isVerbal(token)) {
      if (isNounBeforeVerb(words, i)) continue
      if (tokens[i - 1]?.normal === 'to' || isAttributive(words, i)) continue
      const own = predicateAt(words, i)
      if (!own) continue
      if (isIngForm(token)) {
        found.push({ at: i, as: 'subject', describes: true })
        continue
      }
      found.push(...joinedTo(words, own))
      break
    }
  }
  return found
}

/** Tells whether a state right behind a number is all that is said of it: "35 killed, 40 wounded". */
const isStateBare = ({ tokens, gap }: Words, i: number): boolean =>
  isState(tokens[i]) &&
  gap(i) === ' ' &&
  (i + 1 >= tokens.length || /[,;]/.test(gap(i + 1)) || isJoining(tokens[i + 1]) || isPreposition(tokens[i + 1]))

/** Tells whether a verb of saying has what stands before the commas as its subject: "One man, who would not give his name, | said two sons had fled"; not "40 people, said police, were killed". */
const saysItself = (words: Words, i: number): boolean => {
  const { tokens, gap } = words
  if (!/,/.test(gap(i)) || i + 1 >= tokens.length || /,/.test(gap(i + 1))) return false
  return !(isNoun(tokens[i + 1]) && hasComma(words, i + 2, Math.min(i + 3, tokens.length - 1)))
}

/** Tells whether a preposition and what is done beside the verb of the clause begin at a token: "two months | after being seized". */
const isDoneBeside = ({ tokens }: Words, i: number): boolean =>
  /^(after|before|since|while|without|by|despite|upon)$/.test(tokens[i]?.normal ?? '') &&
  (isIngForm(tokens[i + 1]) || tokens[i + 1]?.normal === 'being')

/** Tells whether a participle describes the noun behind it: "50,000 returning citizens", "the wounded men". */
const isAttributive = ({ tokens, gap }: Words, at: number): boolean =>
  (isIngForm(tokens[at]) || isPastTense(tokens[at]) || isAdjective(tokens[at])) &&
  isNoun(tokens[at + 1]) &&
  !isPossessive(tokens[at + 1]) &&
  (isQuantity(tokens[at - 1]) || isDeterminer(tokens[at - 1]) || isAdjective(tokens[at - 1]) || gap(at) === '-')

/** Tells whether what the tagger takes for a verb is a noun, since an auxiliary follows: "captives of pirates | were freed". */
const isNounBeforeVerb = ({ tokens }: Words, at: number): boolean =>
  !isBe(tokens[at]) &&
  !isHelper(tokens[at]) &&
  !isPastTense(tokens[at]) &&
  !isIngForm(tokens[at]) &&
  (isBe(tokens[at + 1]) || isHelper(tokens[at + 1]))

/** Tells whether a dash before token `at` opens an insertion. */
function isInsideDashes({ gap }: Words, at: number): boolean {
  for (let i = 1; i < at; i++) if (/[—–]|\s-\s/.test(gap(i))) return true
  return false
}

/** Tells whether a number stands at the start of a phrase: "and four", "and another two". */
const isNumbered = ({ tokens }: Words, at: number): boolean => isQuantity(tokens[at]) || isQuantity(tokens[at + 1])

/** Tells whether "two of them" or "most of whom" begins at a token. */
const isPartOfThem = (words: Words, at: number): boolean =>
  isQuantity(words.tokens[at]) && normalAt(words, at + 1) === 'of' && /^(them|whom)$/.test(normalAt(words, at + 2))

const opensInsertion = (token: Token): boolean =>
  isRelative(token) ||
  /^(whose|of|including|among|mostly|many|most|some|all|aged|ages?|both|none)$/.test(token.normal) ||
  isIngForm(token) ||
  (isPastTense(token) && !isBe(token) && !isHelper(token)) // "of the largest firm, Roe Ltd, | were hurt"
