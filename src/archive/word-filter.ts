/** Two numbers made from a word (32 bits each). */
export interface Hash {
  one: number
  two: number
}

/** Returns the hash of a word (FNV-1a, from two beginnings). */
export function hashOf(word: string): Hash {
  let [one, two] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x85ebca6b)
  }
  return { one: one >>> 0, two: (two ^ (two >>> 15)) >>> 0 }
}

/** Bits for each word, and how many of them it sets: one word in a hundred or fewer seems to be there and is not. */
const BITS = 10
const SET = 5

/** Returns a Bloom filter of words, of which some may be the same: bits that tell that a word is surely not there, or may be. */
export function wordFilter(words: readonly Hash[]): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.length * BITS) / 8))
  for (const word of words) {
    for (let i = 0; i < SET; i++) {
      const bit = bitOf(word, i, filter)
      filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7))
    }
  }
  return filter
}

/** Tells whether a word may be in a filter. */
export function mayHave(filter: Uint8Array, word: Hash): boolean {
  if (filter.length === 0) return false
  for (let i = 0; i < SET; i++) {
    const bit = bitOf(word, i, filter)
    if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

const bitOf = ({ one, two }: Hash, i: number, filter: Uint8Array): number => (one + i * two) % (filter.length * 8)
