import type { NewValue } from './new-value.ts'
import type { Range } from './span.ts'

/** A change to a file: the UTF-16 range, half-open, is replaced with `replacement`. An empty range inserts. */
export interface Edit extends Range {
  replacement: string
}

/**
 * Returns the edit, with the path of its file, that adds a value to a series of the rules; null if none can be made.
 */
export type Amend = (
  series: { fact: string; place: string | null },
  value: NewValue,
) => (Edit & { path: string }) | null

/** Returns the text with the edit applied. */
export const applyEdit = (text: string, { start, end, replacement }: Edit): string =>
  text.slice(0, start) + replacement + text.slice(end)
