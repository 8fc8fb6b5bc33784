import type { NewValue } from './new-value.ts'
import type { Range } from './span.ts'

/** A change to a file: `replacement` for the UTF-16 range, which is empty where something is only put in. */
export interface Edit extends Range {
  replacement: string
}

/** The edit, with the path of its file, that adds a value to a series of the rules; null where none can be made. */
export type Amend = (
  series: { fact: string; place: string | null },
  value: NewValue,
) => (Edit & { path: string }) | null

/** The text with an edit made. */
export const applyEdit = (text: string, { start, end, replacement }: Edit): string =>
  text.slice(0, start) + replacement + text.slice(end)
