import type { Draft, Refiner } from '../draft.ts'

/**
 * Returns two neighbours joined into one, or null. `between` is the text between them, `next` the character after them.
 */
export type Join = (left: Draft, right: Draft, between: string, next: string) => Draft | null

/** Longest text between two parts of one date, in UTF-16 units. */
const GAP = 24

/** Returns a refiner that joins neighbours from left to right for as long as they join. */
export const joining =
  (join: Join): Refiner =>
  (drafts, { text }) => {
    const joined: Draft[] = []
    for (const draft of drafts) {
      const last = joined.at(-1)
      const near = last && draft.start - last.end <= GAP
      const both = near ? join(last, draft, text.slice(last.end, draft.start), text.charAt(draft.end)) : null
      if (both) joined[joined.length - 1] = both
      else joined.push(draft)
    }
    return joined
  }
