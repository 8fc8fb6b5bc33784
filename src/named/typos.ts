/**
 * Tells whether two words are one typing slip apart: one letter more, less or changed inside the word, two letters swapped,
 * or the last letter doubled ("Hoffmann"). Another first letter makes another name, and another ending a form of the word
 * ("Germans", "Germany", "Princess").
 */
export function isTypo(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || areForms(a, b)) return false
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  if (head === 0) return false
  if (tail === 0) return a.length !== b.length && head === shorter && isDoubled(a.length > b.length ? a : b)
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (restA.length < 2 && restB.length < 2) return true
  return restA.length === 2 && restA === [...restB].reverse().join('')
}

/** Tells whether a word is the other with the ending of its people: "Brigades" and "Brigaders", "Americas" and "Americans". */
function areForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.endsWith('s') && (long === `${short.slice(0, -1)}rs` || long === `${short.slice(0, -1)}ns`)
}

/** Tells whether a word ends in a doubled letter, other than s. */
const isDoubled = (word: string): boolean => word.at(-1) === word.at(-2) && word.at(-1) !== 's'

/** Yields all pairs of words that are one slip apart, as `pairsAmong` finds them. */
export const typosAmong = (words: Iterable<string>): Generator<[string, string]> => pairsAmong(words, isTypo)

/**
 * Yields the pairs of words for which `isSlip` holds, among those that become the same by dropping a letter or by ordering
 * their letters, in time linear in their letters.
 */
export function* pairsAmong(
  words: Iterable<string>,
  isSlip: (a: string, b: string) => boolean,
): Generator<[string, string]> {
  const byKey = new Map<string, string[]>()
  const paired = new Set<string>()
  for (const word of new Set(words)) {
    for (const key of keysOf(word)) {
      const others = byKey.get(key) ?? []
      for (const other of others) {
        if (paired.has(`${other} ${word}`) || !isSlip(other, word)) continue
        paired.add(`${other} ${word}`)
        yield [other, word]
      }
      if (others.length === 0) byKey.set(key, others)
      others.push(word)
    }
  }
}

/** Returns the word, the word without each of its letters but the first, and its letters in order. */
function keysOf(word: string): Set<string> {
  const keys = new Set([word, `#${[...word].sort().join('')}`])
  for (let i = 1; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1))
  return keys
}
