import type { NamePair, NameWord, ProperName } from '../model/index.ts'
import { HEADS, PARTICLES } from '../name/words.ts'
import { isTelling } from './same-name.ts'

/** A pair of words of a name, with the place of the first. */
export interface PairAt extends NamePair {
  at: number
  /** Place of the second word: the small words between them are passed over. */
  next: number
}

/** Returns the pairs of words side by side in a name that say who or what it names; no titles. */
export function pairsIn({ words }: ProperName): PairAt[] {
  const places = words.flatMap(({ folded }, at) => (PARTICLES.has(folded) || folded.length < 2 ? [] : [at]))
  return places.flatMap((at, i) => {
    const next = places[i + 1]
    if (next === undefined) return []
    const [first, second] = [folded(words, at), folded(words, next)]
    return isTelling(first) && isTelling(second) ? [{ first, second, at, next }] : []
  })
}

const folded = (words: readonly NameWord[], at: number): string => (words[at] as NameWord).folded

/** Returns a pair as one key. */
export const keyOfPair = ({ first, second }: NamePair): string => `${first} ${second}`

/** A person with the title in capitals before the name: "Attorney General Rob Oakes". */
export interface Titled extends NamePair {
  title: string
}

/** Returns the person of a name that begins with a title, by the last two words; null for none. */
export function titledIn({ words }: ProperName): Titled | null {
  const head = words.findLastIndex(({ folded }) => HEADS.has(folded))
  const [first, second] = words.slice(-2)
  if (head < 0 || head > words.length - 3 || !first || !second) return null
  if (!words.slice(head + 1).every(({ folded }) => isTelling(folded) || PARTICLES.has(folded))) return null
  const title = words.slice(0, head + 1).map(({ folded }) => folded)
  return { first: first.folded, second: second.folded, title: title.join(' ') }
}
