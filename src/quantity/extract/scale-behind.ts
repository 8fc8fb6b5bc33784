import { SCALES } from '../../english/words/numbers.ts'
import { type Numeral, times } from '../draft.ts'

const BEHIND = /(?:[ -](?:of )?(?:an? )?|-of-a-)(dozen|hundred|thousand|million|billion|trillion)(?![a-z])/iy

/** The scale word behind a part: " a million" of "half a million"; 1 and the same place without one. */
export function scaleBehind(text: string, at: number): { scale: number; end: number } {
  BEHIND.lastIndex = at
  const match = BEHIND.exec(text)
  return match
    ? { scale: SCALES[match[1]?.toLowerCase() ?? ''] ?? 1, end: at + match[0].length }
    : { scale: 1, end: at }
}

/** "half a million", "three-quarters of a billion", "two and a half million". */
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
