import { SCALES } from '../../english/words/numbers.ts'
import { type Numeral, times } from '../draft.ts'

const BEHIND = /(?:[ -](?:of )?(?:an? )?|-(?:of-)?a-)(dozen|hundred|thousand|million|billion|trillion)(?![a-z])/iy

/**
 * Reads the scale word at `at`, after a part of one: " a million" in "half a million". Returns its factor and the offset of its
 * end, in UTF-16 units; 1 and `at` if there is none.
 */
export function scaleBehind(text: string, at: number): { scale: number; end: number } {
  BEHIND.lastIndex = at
  const match = BEHIND.exec(text)
  return match
    ? { scale: SCALES[match[1]?.toLowerCase() ?? ''] ?? 1, end: at + match[0].length }
    : { scale: 1, end: at }
}

/**
 * Returns the number multiplied by a scale after it: "half a million", "three-quarters of a billion", "two and a half
 * million".
 */
export function withScale(numeral: Numeral, text: string): Numeral {
  const { scale, end } = scaleBehind(text, numeral.end)
  if (scale === 1) return numeral
  const { value, grain } = numeral
  return {
    ...numeral,
    value: times(value, scale),
    grain: times(grain, scale),
    scale: numeral.scale * scale,
    how: 'words',
    end,
  }
}
