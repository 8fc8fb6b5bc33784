import { distance } from 'fastest-levenshtein'

/** The valid word that was most likely meant; null where none is near. */
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

/** The end of a sentence that offers the word most likely meant: "; did you mean `values`?"; empty where none is near. */
export function didYouMean(written: string, valid: Iterable<string>): string {
  const word = nearest(written, valid)
  return word === null || word === written ? '' : `; did you mean \`${word}\`?`
}
