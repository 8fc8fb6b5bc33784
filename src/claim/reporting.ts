import { isAnyOf, isVerb } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

const REPORTING =
  /^(say|says|said|saying|tell|tells|told|report|reports|reported|announce|announces|announced|add|adds|added|state|states|stated|claim|claims|claimed|estimates|estimated|note|notes|noted|explain|explains|explained|confirm|confirms|confirmed|declare|declares|declared|disclosed|writes|wrote|warn|warns|warned|argue|argues|argued|assert|asserts|asserted|maintains|maintained)$/

/** Whether the word at `at` reports speech ("said", "announced"); "an estimated 40" and "the reported 12" do not. */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isVerb(token) || !REPORTING.test(token.normal)) return false
  return !opensNoun(tokens[at - 1])
}

const opensNoun = isAnyOf('determiner', 'preposition', 'possessive')
