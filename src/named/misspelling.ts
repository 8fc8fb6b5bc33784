import { differingPlaces } from '../base/differing.ts'
import { isTypo } from './typos.ts'

/** Fewest letters of a word of a name in which one wrong letter shows. */
const SHORTEST = 4
/** Fewest letters of a word that is compared with one of which two letters, not side by side, changed places. */
const SHORTEST_TRANSPOSED = 7

/** Last letters that make another word of a name: a plural, a people or full first name, the other sex, a diminutive. */
const OTHER_WORD = /(?:[sai]|[ae]n|ed|[^aeiou](?:e|o|y))$/
/** Those of them that make another word whatever stands beside it. */
const ALWAYS_OTHER = /(?:[si]|[ae]n|ed|(?:ur|t)er)$/
/** The end of the name of a people, where its land may stand in the plural as well: "Americans", "Americas". */
const PEOPLES = /ns$/
/** One and several of a kind: "Woman", "Women". */
const SEVERAL = /m[ae]n$/
/** Last letters that sound alike. */
const ALIKE = /^(?:sz|zs|ck|kc|dt|td|mn|nm)$/

/**
 * Tells whether one folded word may be a slip for the other: one letter inside it, two letters that changed places, or a
 * last letter that makes no other word ("Latou" for "Latour", not "Paula" for "Paul" or "Christina" for "Christian"). With
 * `isAnchored`, where the words beside it leave no doubt about what is named, any last letter but a plural's counts.
 */
export function isMisspelling(a: string, b: string, isAnchored = false): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || singularParts(a) === singularParts(b)) return false
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  if (longer.startsWith(shorter))
    return longer.length === shorter.length + 1 && !(isAnchored ? ALWAYS_OTHER : OTHER_WORD).test(longer)
  if (a.slice(0, -1) === b.slice(0, -1)) return ALIKE.test(`${a.at(-1)}${b.at(-1)}`)
  if (PEOPLES.test(longer) && longer.replace(PEOPLES, 's') === shorter) return false
  if (SEVERAL.test(a) && SEVERAL.test(b) && a.replace(SEVERAL, '') === b.replace(SEVERAL, '')) return false
  return (isTypo(a, b) || isTransposed(a, b)) && a.endsWith('a') === b.endsWith('a')
}

/** Tells whether two letters of one word, not the first, stand in each other's place in the other: "Valeryon", "Velaryon". */
function isTransposed(a: string, b: string): boolean {
  if (a.length < SHORTEST_TRANSPOSED || a[0] !== b[0]) return false
  const places = differingPlaces(a, b)
  if (places?.length !== 2) return false
  const [i, j] = places as [number, number]
  return a[i] === b[j] && a[j] === b[i] && isVowel(a[i]) === isVowel(a[j])
}

/** Returns a word with the parts before its hyphens in the singular: "effects-based" as "effect-based". */
const singularParts = (word: string): string => (word.includes('-') ? word.replaceAll('s-', '-') : word)

const isVowel = (letter: string | undefined): boolean => /[aeiouy]/.test(letter ?? '')
