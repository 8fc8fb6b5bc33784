import type { Draft, Refiner } from '../draft.ts'

/**
 * Joins two neighbours into one, or says null: "not mine". `between` is the text that stands between them, `next` the
 * character after them.
 */
export type Join = (left: Draft, right: Draft, between: string, next: string) => Draft | null

/** Longest text between two parts of one date. */
const GAP = 24

/** A refiner that joins neighbours, from left to right, as long as they join. */
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
