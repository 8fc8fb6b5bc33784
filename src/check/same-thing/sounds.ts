import { distance } from 'fastest-levenshtein'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { withoutMarks } from '../../named/letters.ts'
import { isTypo } from '../../named/typos.ts'

/** Tells whether two names that sound alike differ in few letters, and not by a slip that is found as such. */
export const isNearlySame = (word: string, other: string): boolean =>
  !isTypo(word, other) && Math.abs(word.length - other.length) <= 1 && distance(word, other) <= THRESHOLDS.soundEdits

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
