import { isAdjective } from '../../grammar/word-class.ts'
import type { ClaimContext, Token } from '../../model/index.ts'

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?$/
const TIME = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|time|season)s?$/

/** Tells whether a number without a noun is part of a time or duration: "march 9", "five consecutive years". */
export function tellsTime({ tokens, at }: ClaimContext): boolean {
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  return is(before, MONTH) || is(next, TIME) || (isAdjective(next) && is(second, TIME))
}

const is = (token: Token | undefined, words: RegExp): boolean => token !== undefined && words.test(token.normal)
