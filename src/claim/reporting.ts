import { deedWords } from '../english/words/deeds.ts'
import { isAnyOf, isVerb } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

const REPORTING = deedWords('reporting')

/** Tells whether token `at` reports speech ("said", "announced"); "an estimated 40" and "the reported 12" do not. */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isVerb(token) || !REPORTING.has(token.normal)) return false
  return !opensNoun(tokens[at - 1])
}

const opensNoun = isAnyOf('determiner', 'preposition', 'possessive')
