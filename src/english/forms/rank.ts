import { RANKS, RANKS_OF_TENS } from '../words/numbers.ts'

/** A pattern of the ordinals from "second" on that `rankOf` reads. */
export const RANK_PATTERN = `\\d{1,3}(?:st|nd|rd|th)|${[...RANKS.slice(1), ...RANKS_OF_TENS].join('|')}`

/** Returns the number of an ordinal: 5 of "fifth", 30 of "30th" and "thirtieth"; null for none. */
export function rankOf(ordinal: string): number | null {
  const digits = Number.parseInt(ordinal, 10)
  if (!Number.isNaN(digits)) return digits
  const [small, tens] = [RANKS, RANKS_OF_TENS].map((words) => words.indexOf(ordinal.toLowerCase())) as [number, number]
  if (small >= 0) return small + 1
  return tens < 0 ? null : (tens + 2) * 10
}
