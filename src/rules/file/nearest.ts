import { distance } from 'fastest-levenshtein'

/** Returns the valid word closest to what was written; null if none is close. */
export function nearest(written: string, valid: Iterable<string>): string | null {
  const word = written.slice(0, 100).toLowerCase()
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of valid) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const changes = distance(word, candidate.toLowerCase())
    if (changes < least) [best, least] = [candidate, changes]
  }
  return best
}

/**
 * Returns the end of a sentence that suggests the closest word, such as "; did you mean `values`?"; empty if none is
 * close.
 */
export function didYouMean(written: string, valid: Iterable<string>): string {
  const word = nearest(written, valid)
  return word === null || word === written ? '' : `; did you mean \`${word}\`?`
}
