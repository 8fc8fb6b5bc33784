import { singularOf } from '../../english/forms/plural.ts'
import { MONTH_NUMBERS, TIME_UNITS } from '../../english/words/calendar.ts'
import { isAdjective, isQuantity } from '../../grammar/word-class.ts'
import type { ClaimContext, Token } from '../../model/index.ts'

const TIMES = new Set([...TIME_UNITS, 'time'])

/** Tells whether a number counts what another one describes: "two seven-plus magnitude quakes". */
export const countsDescribed = ({ tokens, at }: ClaimContext): boolean =>
  isQuantity(tokens[at + 1]) && (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) === 1

/** Tells whether a number without a noun is part of a time or duration: "march 9", "five consecutive years". */
export function tellsTime({ tokens, at }: ClaimContext): boolean {
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const isDayOfMonth = isMonth(before) && (tokens[at]?.start ?? 0) - (before?.end ?? 0) === 1 // "in March, 900 fled"
  return isDayOfMonth || isTime(next) || (isAdjective(next) && isTime(second))
}

const isMonth = (token: Token | undefined): boolean => token !== undefined && MONTH_NUMBERS.has(token.normal)

const isTime = (token: Token | undefined): boolean => token !== undefined && TIMES.has(singularOf(token.normal))

const PARENTS = new Set([
  'father',
  'mother',
  'parent',
  'dad',
  'mum',
  'mom',
  'grandfather',
  'grandmother',
  'grandparent',
])

/** Tells whether a number without a noun counts somebody's children: "a father of 11". */
export const countsChildren = ({ tokens, at }: ClaimContext): boolean =>
  tokens[at - 1]?.normal === 'of' && PARENTS.has(tokens[at - 2]?.lemma ?? '')
