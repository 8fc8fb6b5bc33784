import { THRESHOLDS } from '../../base/thresholds.ts'
import { isTypo } from './typos.ts'

/** Returns a word without accents, which many writers leave out. */
export const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

/** Tells whether two names that sound alike differ in few letters, and not by a slip that is found as such. */
export const isNearlySame = (word: string, other: string): boolean =>
  !isTypo(word, other) &&
  Math.abs(word.length - other.length) <= 1 &&
  editsBetween(word, other) <= THRESHOLDS.soundEdits

/** Returns how many letters must be changed, added or left out to make one word of the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const letter of a) {
    const next = [(row[0] as number) + 1]
    for (let i = 1; i <= b.length; i++) {
      const same = (row[i - 1] as number) + (letter === b[i - 1] ? 0 : 1)
      next.push(Math.min(same, (row[i] as number) + 1, (next[i - 1] as number) + 1))
    }
    row = next
  }
  return row.at(-1) as number
}

/** Returns the consonants of a name as they sound, its first letter always: "strt" for both "Stuart" and "Stewart". */
export const soundOf = (word: string): string => {
  const [first = '', ...rest] = withoutMarks(word)
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replace(/c?k|q/g, 'c')
    .replaceAll('z', 's')
    .replaceAll('th', 't')
  return (first + rest.join('').replace(/[aeiouywh]/g, '')).replace(/(.)\1+/g, '$1')
}
