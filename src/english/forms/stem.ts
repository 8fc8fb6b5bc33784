import { stemmer } from 'stemmer'
import { irregularBases } from './base-forms.ts'

const LIMIT = 20_000
const known = new Map<string, string>()

/**
 * Returns what a word is searched for by, in lower case: Porter's stem of its base form, cut shorter than `rootOf` dares, since a
 * search that finds too much loses nothing ("universe" finds "university").
 */
export function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= LIMIT) known.clear()
  const stem = stemmer(irregularBases(word)?.[0] ?? word)
  known.set(word, stem)
  return stem
}
