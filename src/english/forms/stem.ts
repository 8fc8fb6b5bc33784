import { stemmer } from 'stemmer'
import { irregularBases } from './base-forms.ts'

const LIMIT = 20_000
/** "bus", "virus", "famous": the s is not a plural's, and "buses" and "famously" keep it. */
const ENDS_IN_US = /us$/
const known = new Map<string, string>()

/**
 * Returns the form in which a word is searched for, in lower case: Porter's stem of its base form. It is shorter than
 * `rootOf`, because a search may find too much without harm ("universe" finds "university").
 */
export function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= LIMIT) known.clear()
  const base = irregularBases(word)?.[0] ?? word
  const stem = (ENDS_IN_US.test(base) ? base : stemmer(base)).replace(/(?<=s)e$/, '')
  known.set(word, stem)
  return stem
}
