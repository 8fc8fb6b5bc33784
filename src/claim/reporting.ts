import { deedWords } from '../english/words/deeds.ts'
import type { Token } from '../model/index.ts'

const REPORTING = deedWords('reporting')

/** Whether the word at `at` reports speech ("said", "announced"); "an estimated 40" and "the reported 12" do not. */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.tags.has('Verb') || !REPORTING.has(token.normal)) return false
  return !['Determiner', 'Preposition', 'Possessive'].some((tag) => tokens[at - 1]?.tags.has(tag))
}
